package org.postpolicy.rules.signals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The slips of the keyboard with which a word is still read: one letter left out, or two letters swapped. */
final class Misspellings {

    /** The sort of those lines of a cue for which slips count too; its exceptions are slips that are other words. */
    static final String COUNT = "misspelt";

    /** A slip in a shorter word too often gives another word. */
    private static final int SHORTEST = 5;

    private Misspellings() {}

    /** Returns a line in which each long word may have one slip that is no other word. */
    static Line with(Line line, Set<String> otherWords) {
        return new Line(line.parts().stream()
                .map(part -> new Line.Part(withSlips(part.choices(), otherWords), part.optional()))
                .toList());
    }

    private static List<String> withSlips(List<String> choices, Set<String> otherWords) {
        Set<String> more = new LinkedHashSet<>();
        choices.forEach(choice -> more.addAll(of(choice)));
        more.removeAll(otherWords);
        more.addAll(choices);
        return List.copyOf(more);
    }

    /** Returns the slips in a long word; its first letter stays, and its last one is not left out. */
    static Set<String> of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return Set.of();
        }
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 1; i < word.length() - 1; i++) {
            slips.add(word.substring(0, i) + word.substring(i + 1));
            slips.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return slips;
    }
}
