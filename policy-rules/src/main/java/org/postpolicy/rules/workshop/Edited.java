package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** Carries out edits on a submission. */
final class Edited {

    private Edited() {}

    /** Returns the submission after all edits, or nothing if one has nothing to change or no words are left. */
    static Optional<Submission> of(Submission submission, List<Edit> edits) {
        Map<String, List<Cut>> cuts = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit.cut() != null) {
                cuts.computeIfAbsent(edit.field(), name -> new ArrayList<>()).add(edit.cut());
            }
        }
        Submission changed = cuts.isEmpty() ? submission : without(submission, cuts);
        if (!submission.post().text().isBlank() && changed.post().text().isBlank()) {
            return Optional.empty();
        }
        Optional<Submission> done = Optional.of(changed);
        for (Edit edit : edits) {
            done = done.flatMap(edit.doing());
        }
        return done;
    }

    private static Submission without(Submission of, Map<String, List<Cut>> cuts) {
        Post post = of.post().withText(left("text", of.post().text(), cuts));
        if (post.title() != null) {
            post = post.withTitle(left("title", post.title(), cuts));
        }
        List<String> pictures = of.post().altTexts();
        post = post.withAltTexts(IntStream.range(0, pictures.size())
                .mapToObj(i -> left("altTexts[" + i + "]", pictures.get(i), cuts))
                .toList());
        List<Signal> signals = of.signals().stream()
                .flatMap(signal -> moved(signal, cuts).stream())
                .toList();
        return new Submission(post, of.author(), of.channel(), of.audience(), signals);
    }

    private static String left(String field, String text, Map<String, List<Cut>> cuts) {
        return Cut.all(cuts.getOrDefault(field, List.of()), text);
    }

    /** A signal of the host goes with its words, and one behind them moves up. */
    private static Optional<Signal> moved(Signal signal, Map<String, List<Cut>> cuts) {
        List<Cut> gone = signal.field() == null ? List.of() : cuts.getOrDefault(signal.field(), List.of());
        if (gone.stream().anyMatch(cut -> cut.overlaps(signal.start(), signal.end()))) {
            return Optional.empty();
        }
        int by = Cut.before(signal.start(), gone);
        return Optional.of(by == 0 ? signal : earlier(signal, by));
    }

    private static Signal earlier(Signal signal, int by) {
        return new Signal(
                signal.kind(),
                signal.subkind(),
                signal.ground(),
                signal.field(),
                signal.start() - by,
                signal.end() - by,
                signal.excerpt(),
                signal.strength(),
                signal.source(),
                signal.review(),
                signal.category());
    }
}
