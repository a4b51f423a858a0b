package org.postpolicy.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Finds the words of posts in payloads of platforms, wherever these put them. */
final class Payload {

    private static final Set<String> PLAIN = Set.of("text", "message", "raw", "textOriginal", "body", "description");
    private static final Set<String> HTML = Set.of("content", "rendered", "cooked", "summary");

    private Payload() {}

    static List<String> texts(JsonNode payload) {
        List<String> texts = new ArrayList<>();
        collect(payload, texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        for (var entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (value.isString() && PLAIN.contains(entry.getKey())) {
                texts.add(value.asString());
            } else if (value.isString() && HTML.contains(entry.getKey())) {
                texts.add(Jsoup.parse(value.asString()).wholeText());
            }
        }
        node.values().forEach(child -> collect(child, texts));
    }
}
