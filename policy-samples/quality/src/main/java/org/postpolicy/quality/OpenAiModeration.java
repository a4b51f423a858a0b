package org.postpolicy.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Measures abuse on texts that carry several labels, some of which may be unknown. */
final class OpenAiModeration implements Measurement {

    private static final String ABOUT =
            "Texts with labels for several harms (Markov and others 2022, MIT). A text counts"
                    + " for a signal if one of its labels is set, and against it if all of them are known and none is set."
                    + " Many are long, and many say what they say without a word that would give it away.";

    private record Question(Kinds kinds, List<String> labels) {}

    private static final Map<String, Question> QUESTIONS = questions();

    @Override
    public String set() {
        return "openai-moderation";
    }

    @Override
    public Section measure(List<Row> rows, Sight sight) {
        Section section = new Section(set(), ABOUT);
        QUESTIONS.forEach((about, question) -> {
            Tally tally = new Tally();
            for (Row row : rows) {
                List<JsonNode> labels = question.labels().stream()
                        .map(row.fields().path("labels")::path)
                        .toList();
                boolean set = labels.stream().anyMatch(label -> label.asInt(0) == 1);
                if (set || labels.stream().allMatch(JsonNode::isNumber)) {
                    section.judge(tally, question.kinds(), row, set, sight.look(row.text()));
                }
            }
            section.score(question.kinds().names(), about, tally);
        });
        return section;
    }

    private static Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("hate", new Question(Kinds.HATE, List.of("H", "H2")));
        questions.put("harassment", new Question(Kinds.ATTACK, List.of("HR")));
        questions.put("violence", new Question(Kinds.THREAT, List.of("V", "H2")));
        questions.put("sexual content", new Question(Kinds.OBSCENITY, List.of("S")));
        return questions;
    }
}
