package org.postpolicy.detectors.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes requests and reads answers, in the JSON of comment-scoring services. */
final class Conversation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Conversation() {}

    /** Asks for scores of a text and of its parts, and that nothing be kept. */
    static String request(String text, String language, List<ScoredAttribute> attributes) {
        ObjectNode request = JSON.createObjectNode();
        request.putObject("comment").put("text", text);
        if (language != null) {
            request.putArray("languages").add(language);
        }
        ObjectNode wanted = request.putObject("requestedAttributes");
        attributes.forEach(attribute -> wanted.putObject(attribute.attribute()));
        request.put("spanAnnotations", true);
        request.put("doNotStore", true);
        return request.toString();
    }

    /** Reads the scores of each attribute: those of its parts, and that of the whole text. */
    static Map<String, List<Score>> scores(String answer, String text, List<ScoredAttribute> attributes) {
        JsonNode scores = read(answer).path("attributeScores");
        Map<String, List<Score>> read = new LinkedHashMap<>();
        for (ScoredAttribute wanted : attributes) {
            JsonNode attribute = scores.path(wanted.attribute());
            List<Score> parts = new ArrayList<>();
            for (JsonNode part : attribute.path("spanScores")) {
                parts.add(new Score(
                        offset(part.path("begin"), text), offset(part.path("end"), text), value(part.path("score"))));
            }
            parts.add(new Score(0, text.length(), value(attribute.path("summaryScore"))));
            read.put(wanted.attribute(), parts);
        }
        return read;
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JacksonException e) {
            throw new ScoringFailure("The answer of the service is no JSON.", e);
        }
    }

    private static int offset(JsonNode offset, String text) {
        if (!offset.isInt() || offset.asInt() < 0 || offset.asInt() > text.length()) {
            throw new ScoringFailure("The answer of the service names a place that is not in the text.");
        }
        return offset.asInt();
    }

    private static double value(JsonNode score) {
        double value = score.path("value").asDouble(Double.NaN);
        if (!(value >= 0 && value <= 1)) {
            throw new ScoringFailure("The answer of the service lacks a score from 0 to 1 that was asked for.");
        }
        return value;
    }
}
