package org.postpolicy.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postpolicy.rules.language.Condition;

/** Texts with which a comparison of text can be tried. */
final class Samples {

    /** How many texts there are that no rule mentions. */
    static final int FRESH = 6;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:[ '-][\\p{L}\\p{N}]+)*+");
    private static final int MOST_WORDS = 20;

    private Samples() {}

    /** Returns texts for some comparisons of one attribute: what they name, and what nobody names. */
    static List<Object> of(List<Condition> leaves, String fresh) {
        Set<Object> texts = new LinkedHashSet<>();
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Comparison comparison) {
                comparison.constants().stream().filter(String.class::isInstance).forEach(texts::add);
            } else if (leaf instanceof Condition.Matching matching) {
                Matcher words = WORDS.matcher(matching.pattern().toString());
                for (int i = 0; i < MOST_WORDS && words.find(); i++) {
                    texts.add(words.group());
                }
            }
        }
        int number = 1;
        List<Object> unnamed = new ArrayList<>();
        while (unnamed.size() < FRESH) {
            String text = number == 1 ? fresh : fresh + "-" + number;
            number++;
            if (!texts.contains(text)) {
                unnamed.add(text);
            }
        }
        texts.addAll(unnamed);
        return List.copyOf(texts);
    }
}
