package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads from an answer, as it was written into a file, what is counted of it; for one use. */
final class AnswerReader {

    /** How many bytes an answer may have: the id alone may have nearly as many as a line. */
    static final int LONGEST = 4 * LineReader.LONGEST;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private String id;
    private boolean complete;
    private boolean refused;

    private AnswerReader() {}

    /** Returns what is counted, or null if the line is no answer. */
    static Outcome read(RawLine line) {
        AnswerReader reader = new AnswerReader();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line.bytes())) {
            return reader.read(parser) ? reader.outcome() : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    private Outcome outcome() {
        return new Outcome(id, complete, refused, verdicts);
    }

    private boolean read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getString();
                case "complete" -> complete = value == JsonToken.VALUE_TRUE;
                case "error" -> refused = true;
                case "packs" -> packs(parser, value);
                default -> {}
            }
            parser.skipChildren();
        }
        return id != null && refused == verdicts.isEmpty() && parser.nextToken() == null;
    }

    private void packs(JsonParser parser, JsonToken value) {
        if (value == JsonToken.START_ARRAY) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                pack(parser);
            }
        }
    }

    private void pack(JsonParser parser) {
        String pack = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> pack = parser.getString();
                case "verdict" -> verdicts.put(pack, Verdict.valueOf(parser.getString()));
                default -> parser.skipChildren();
            }
        }
    }
}
