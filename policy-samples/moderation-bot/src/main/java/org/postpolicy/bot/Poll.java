package org.postpolicy.bot;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Puts what a poll says below the words of a post, one text on a line: they are the author's words too. */
final class Poll {

    private Poll() {}

    static Passage after(Passage words, JsonNode poll, String source) {
        return after(words, Json.list(poll, "options"), source, "title");
    }

    static Passage after(Passage words, List<JsonNode> answers, String source, String name) {
        Passage whole = words;
        for (int i = 0; i < answers.size(); i++) {
            whole = below(whole, source + "[" + i + "]." + name, Json.text(answers.get(i), name));
        }
        return whole;
    }

    /** Puts one text below others. */
    static Passage below(Passage words, String source, String text) {
        return new Passage.Writer()
                .append(words)
                .newLine(source, 0)
                .append(source, text)
                .toPassage();
    }
}
