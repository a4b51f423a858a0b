package org.postpolicy.workbench;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object into maps and lists, within limits that keep memory small; for one use. */
final class ObjectReader {

    private static final int DEEPEST = 64;
    private static final int MOST_PARTS = 100_000;
    private static final int LONGEST_NAME = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_PARTS)
                    .maxNumberLength(LONGEST_NAME)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(LineReader.LONGEST)
                    .build())
            .build();

    private final Map<String, Object> members = new LinkedHashMap<>();
    private String id;

    /** Returns what was read. */
    Map<String, Object> members() {
        return members;
    }

    /** Returns the member {@code id} as it was written, or null if it was not read. */
    String id() {
        return id;
    }

    void read(Reader line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            if (!isObject) {
                throw new Fault(LineFault.NOT_OBJECT.problem(
                        "The line is JSON, but not an object.", "Write it in braces: {\"post\": …}."));
            }
            readMembers(parser, members);
            if (parser.nextToken() != null) {
                throw new Fault(LineFault.SYNTAX.problem(
                        "More stands in the line after its object.", "Write each object on a line of its own."));
            }
        }
        checkId();
    }

    private void readMembers(JsonParser parser, Map<String, Object> object) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean again = object.containsKey(name);
            object.put(name, value(parser, parser.nextToken()));
            if (again) {
                throw new Fault(LineFault.KEY_TWICE.problem(
                        "The name \"" + shortened(name) + "\" stands twice in an object.", "Write it once."));
            }
            if (object == members && name.equals("id") && parser.currentToken().isScalarValue()) {
                keepId(parser);
            }
        }
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    /** A number may not survive as a number: {@code 007}, {@code 1.0} and 20 digits are three different names. */
    private void keepId(JsonParser parser) {
        JsonToken token = parser.currentToken();
        id = token == JsonToken.VALUE_STRING || token.isNumeric() ? parser.getString() : null;
    }

    private void checkId() {
        if (id == null && members.get("id") != null) {
            throw new Fault(LineFault.ID.problem(
                    "The id is neither text nor a number.", "Write text, or leave the id out for the line's number."));
        }
    }

    private Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                readMembers(parser, object);
                yield object;
            }
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> number(parser);
        };
    }

    private List<Object> items(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    private static BigDecimal number(JsonParser parser) {
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            throw new Fault(tooMuch());
        }
    }

    static Problem tooMuch() {
        return LineFault.TOO_MUCH.problem(
                "The line holds more than is read: " + DEEPEST + " levels, " + MOST_PARTS
                        + " parts, and names and numbers of " + LONGEST_NAME + " characters.",
                "Leave out what is no part of the submission.");
    }

    /** Stops the reading of a line. */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Fault(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
