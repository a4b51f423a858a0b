package org.postpolicy.quality;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.facts.Signal;
import tools.jackson.databind.JsonNode;

/**
 * A labelled place in a text, in UTF-16 units as signals count.
 *
 * @param type what it is
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
record Span(String type, int start, int end) {

    /** Reads the spans of a row, which count code points. */
    static List<Span> of(Row row) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : row.fields().path("spans")) {
            spans.add(
                    span.isArray()
                            ? at(
                                    row,
                                    row.field("entity"),
                                    span.path(0).asInt(),
                                    span.path(1).asInt())
                            : at(
                                    row,
                                    span.path("type").asString(""),
                                    span.path("start").asInt(),
                                    span.path("end").asInt()));
        }
        return spans;
    }

    boolean touches(Signal signal) {
        return "text".equals(signal.field()) && signal.start() < end && start < signal.end();
    }

    private static Span at(Row row, String type, int start, int end) {
        return new Span(
                type, row.text().offsetByCodePoints(0, start), row.text().offsetByCodePoints(0, end));
    }
}
