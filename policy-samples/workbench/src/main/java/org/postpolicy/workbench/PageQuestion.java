package org.postpolicy.workbench;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * The object that the page sends.
 *
 * @param members its members
 */
record PageQuestion(Map<String, Object> members) {

    static PageQuestion read(HttpExchange exchange) throws IOException {
        List<String> types = exchange.getRequestHeaders().getOrDefault("Content-Type", List.of());
        if (types.size() != 1 || !types.get(0).startsWith("application/json")) {
            throw malformed("The question must be JSON.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(PageServer.LONGEST + 1);
        if (body.length > PageServer.LONGEST) {
            throw new PageRefusal(PageRefusal.TOO_LARGE, "The question is larger than 4 MiB.");
        }
        ObjectReader reader = new ObjectReader();
        try {
            reader.read(new InputStreamReader(
                    new ByteArrayInputStream(body),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (ObjectReader.Fault | JacksonException broken) {
            throw malformed("The question is no JSON object that can be read.");
        }
        return new PageQuestion(reader.members());
    }

    static PageRefusal malformed(String message) {
        return new PageRefusal(PageRefusal.MALFORMED, message);
    }

    /** Returns a member that is text. */
    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw malformed("The member " + name + " must be text.");
    }

    /** Returns a member that names a constant, or null if it is empty. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw malformed("The member " + name + " names nothing that is known.");
        }
    }

    /** Returns a member that names a constant. */
    <E extends Enum<E>> E needed(String name, Class<E> type) {
        E constant = constant(name, type);
        if (constant == null) {
            throw malformed("The member " + name + " is empty.");
        }
        return constant;
    }

    /** Returns a member that is an object. */
    Map<String, Object> object(String name) {
        if (members.get(name) instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((key, value) -> copy.put(key.toString(), value));
            return copy;
        }
        throw malformed("The member " + name + " must be an object.");
    }

    /** Returns a member that is an object with nothing but text and null in it. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name).forEach((key, value) -> {
            if (value != null && !(value instanceof String)) {
                throw malformed("The member " + name + " must hold text alone.");
            }
            texts.put(key, (String) value);
        });
        return texts;
    }
}
