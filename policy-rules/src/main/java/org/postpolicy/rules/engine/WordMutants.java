package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.KindTest;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.WordList;

/**
 * A pack's own word lists with one phrase left out.
 *
 * @param mutant the change
 * @param waiting the rules that wait for the signal of the list
 * @param lists the lists as they are then
 */
public record WordMutants(Mutant mutant, List<RuleDefinition> waiting, List<WordList> lists) {

    /** With what the phrases are chosen, so that the same are tried again. */
    public static final long SEED = 20260105;

    /** How many phrases of a list are tried. */
    public static final int MOST = 10;

    /** Returns changes to some phrases of each list that a rule waits for. */
    static List<WordMutants> of(LoadedPack pack) {
        List<WordMutants> mutants = new ArrayList<>();
        KnownSignals known = KnownSignals.with(pack.words());
        for (WordList list : pack.words()) {
            List<RuleDefinition> waiting = pack.rules().stream()
                    .filter(rule -> waitsFor(rule, list.kind(), known))
                    .toList();
            List<WordList.Phrase> phrases = new ArrayList<>(list.phrases());
            Collections.shuffle(phrases, new Random(SEED));
            for (WordList.Phrase phrase : phrases.subList(0, waiting.isEmpty() ? 0 : Math.min(MOST, phrases.size()))) {
                mutants.add(without(phrase, list, waiting, pack.words()));
            }
        }
        return mutants;
    }

    /** Returns whether a rule waits for a kind of signal, by its name, by one of its sorts or as any. */
    static boolean waitsFor(RuleDefinition rule, String kind, KnownSignals known) {
        return rule.patterns()
                .filter(pattern -> pattern.fact() == FactType.SIGNAL)
                .anyMatch(pattern -> KindTest.couldMeet(pattern, kind, known.subkindsOf(kind)));
    }

    private static WordMutants without(
            WordList.Phrase phrase, WordList list, List<RuleDefinition> waiting, List<WordList> lists) {
        List<WordList.Phrase> others = new ArrayList<>(list.phrases());
        others.remove(phrase);
        WordList shorter = new WordList(list.kind(), list.language(), list.replaces(), others);
        String change =
                "Would it matter if \"" + phrase.words() + "\" were gone from the words for " + list.kind() + "?";
        return new WordMutants(
                new Mutant(waiting.get(0), change, phrase.place()),
                waiting,
                lists.stream().map(other -> other == list ? shorter : other).toList());
    }
}
