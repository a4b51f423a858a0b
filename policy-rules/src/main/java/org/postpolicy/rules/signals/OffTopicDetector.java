package org.postpolicy.rules.signals;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sees a text that speaks of another subject than the channel is for, and of nothing that the channel is for.
 *
 * <p>It looks only if every declared topic of the channel belongs to a known subject, and neither at replies nor at posts
 * whose own topics are declared: what a person declares is better than a guess.
 */
final class OffTopicDetector implements Detector {

    private static final int DIFFERENT_WORDS = 3;
    private static final int REACH = 40;
    private static final double STRENGTH = 0.5;

    private final Subjects subjects;
    private final int library;

    OffTopicDetector(Vocabulary vocabulary) {
        subjects = new Subjects(vocabulary);
        library = vocabulary.cue("library");
    }

    @Override
    public String kind() {
        return "off-topic";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        Set<String> topics = scene.submission().channel().topics();
        boolean declared = !scene.submission().post().topics().isEmpty()
                || scene.submission().post().inReplyTo() != null;
        Set<String> own = topics.isEmpty() || declared ? Set.of() : subjects.ofAll(topics);
        if (own.isEmpty() || scene.marks().among(0, scene.reading().words() - 1, library)) {
            return;
        }
        Map<String, Set<Integer>> spoken = subjects.in(scene);
        if (Collections.disjoint(spoken.keySet(), own)) {
            spoken.values().stream()
                    .map(OffTopicDetector::together)
                    .filter(words -> words.size() >= DIFFERENT_WORDS)
                    .findFirst()
                    .ifPresent(words -> sink.see(
                            null,
                            STRENGTH,
                            scene.reading().sourceStart(Collections.min(words)),
                            scene.reading().sourceEnd(Collections.max(words))));
        }
    }

    private static Set<Integer> together(Set<Integer> words) {
        Set<Integer> near = new LinkedHashSet<>(words);
        int first = Collections.min(words);
        near.removeIf(word -> word > first + REACH);
        return near;
    }
}
