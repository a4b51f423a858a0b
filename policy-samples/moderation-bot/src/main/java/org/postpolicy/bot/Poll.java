package org.postpolicy.bot;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Puts the answers of a poll below the words of a post, one on a line: they are the author's words too. */
final class Poll {

    private Poll() {}

    static Passage after(Passage words, JsonNode poll, String source) {
        return after(words, Json.list(poll, "options"), source, "title");
    }

    static Passage after(Passage words, List<JsonNode> answers, String source, String name) {
        Passage.Writer whole = new Passage.Writer().append(words);
        for (int i = 0; i < answers.size(); i++) {
            String field = source + "[" + i + "]." + name;
            whole.newLine(field, 0).append(field, Json.text(answers.get(i), name));
        }
        return whole.toPassage();
    }
}
