package org.postpolicy.workbench;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists and plain values as JSON on one line. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonText() {}

    static String of(Object document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(document, generator);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, member) -> {
                generator.writeName(name.toString());
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else {
            writePlain(value, generator);
        }
    }

    private static void writePlain(Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (hasLoneSurrogate(value.toString())) {
            generator.writeRawValue(escaped(value.toString()));
        } else {
            generator.writeString(value.toString());
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(JsonText::isSurrogate);
    }

    /** Half a character has no form in UTF-8, and an escape is the only way to say which half it was. */
    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point < ' ' || isSurrogate(point)) {
                quoted.append(String.format("\\u%04X", point));
            } else {
                quoted.append(point == '"' || point == '\\' ? "\\" : "").appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
