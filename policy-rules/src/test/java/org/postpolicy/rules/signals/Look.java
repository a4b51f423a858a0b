package org.postpolicy.rules.signals;

import java.util.List;
import java.util.Set;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;

/** Short ways to look at a text in tests. */
final class Look {

    private static final TextSignals ALL = TextSignals.of(TextSignals.detectedKinds(), List.of(List.of()));

    private Look() {}

    static List<Signal> at(String text) {
        return ALL.detect(Submission.of(Post.comment(text))).stream()
                .map(SeenSignal::signal)
                .toList();
    }

    static List<Signal> at(String kind, String text) {
        return at(text).stream().filter(signal -> signal.kind().equals(kind)).toList();
    }

    static List<String> excerpts(String kind, String text) {
        return at(kind, text).stream().map(Signal::excerpt).toList();
    }

    static List<String> excerpts(String kind, String subkind, String text) {
        return at(kind, text).stream()
                .filter(signal -> subkind.equals(signal.subkind()))
                .map(Signal::excerpt)
                .toList();
    }

    static List<SeenSignal> with(String kind, String text, List<List<WordList>> packWords) {
        return TextSignals.of(Set.of(kind), packWords).detect(Submission.of(Post.comment(text)));
    }

    static WordList list(String file, String... lines) {
        Problems problems = new Problems();
        WordList list = WordListReader.read(file, String.join("\n", lines), problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.list().toString());
        }
        return list;
    }
}
