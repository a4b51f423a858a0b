package org.postpolicy.rules.signals;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordList.Phrase;

/** The subjects that channels are commonly for, each with its words; immutable and thread-safe once built. */
final class Subjects {

    private static final List<String> NAMES = List.of(
            "library", "roads", "parks", "waste", "health", "sports", "cooking", "music", "games", "pets", "cars",
            "finance", "fashion", "travel");
    private static final int LONGEST = 3;

    private final Map<Integer, String> byCue = new HashMap<>();
    private final Map<String, Set<String>> byWords = new HashMap<>();

    Subjects(Vocabulary vocabulary) {
        for (String name : NAMES) {
            byCue.put(vocabulary.cue("subject-" + name), name);
            for (String language : BuiltInLists.LANGUAGES) {
                BuiltInLists.cue("subject-" + name, language).ifPresent(list -> remember(list, name));
            }
        }
    }

    private void remember(WordList list, String name) {
        for (Phrase phrase : list.phrases()) {
            byWords.computeIfAbsent(folded(phrase.words()).toString(), words -> new LinkedHashSet<>())
                    .add(name);
        }
    }

    private static Reading folded(String text) {
        return Normaliser.read(text, Normaliser.Style.PLAIN);
    }

    /** Returns the subjects of a label or an address, such as "road-works" or "https://music.example/video". */
    Set<String> of(String label) {
        Set<String> found = new LinkedHashSet<>();
        Reading reading = folded(label);
        for (int first = 0; first < reading.words(); first++) {
            StringBuilder words = new StringBuilder();
            for (int last = first; last < Math.min(first + LONGEST, reading.words()); last++) {
                words.append(last == first ? "" : " ").append(reading.word(last));
                found.addAll(byWords.getOrDefault(words.toString(), Set.of()));
            }
        }
        return found;
    }

    /** Returns the subjects of all labels, or nothing if one of them is on a subject that is not known. */
    Set<String> ofAll(Collection<String> labels) {
        Set<String> found = new LinkedHashSet<>();
        for (String label : labels) {
            Set<String> subjects = of(label);
            if (subjects.isEmpty()) {
                return Set.of();
            }
            found.addAll(subjects);
        }
        return found;
    }

    /** Returns the words of each subject that the scene speaks of, by the places where they begin. */
    Map<String, Set<Integer>> in(Scene scene) {
        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int word = 0; word < scene.reading().words(); word++) {
            for (int mark = scene.marks().firstAt(word);
                    mark >= 0;
                    mark = scene.marks().next(mark)) {
                String subject = byCue.get(scene.marks().cue(mark));
                if (subject != null
                        && firsts.putIfAbsent(subject + " " + scene.reading().word(word), word) == null) {
                    found.computeIfAbsent(subject, name -> new LinkedHashSet<>())
                            .add(word);
                }
            }
        }
        return found;
    }
}
