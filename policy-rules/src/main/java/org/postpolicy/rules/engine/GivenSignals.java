package org.postpolicy.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.pack.Scenario;

/**
 * Checks the signals that scenarios give: with a misspelt one a rule stays silent for the wrong reason. The sort of
 * another kind may be there to show that the kind matters.
 *
 * @param known the signals that there are
 * @param problems takes whatever is wrong
 */
record GivenSignals(KnownSignals known, Problems problems) {

    void check(Map<String, List<Scenario>> scenarios) {
        scenarios.values().stream()
                .flatMap(List::stream)
                .forEach(
                        scenario -> scenario.submission().signals().forEach(signal -> check(signal, scenario.place())));
    }

    private void check(Signal signal, Place place) {
        if (!known.kinds().contains(signal.kind())) {
            unknown(
                    place,
                    "The scenario gives the signal \"" + signal.kind()
                            + "\", which no detector, word list or host produces.",
                    Suggestions.nearest(signal.kind(), known.kinds())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Use a kind of docs/facts.md, or add words/" + signal.kind() + ".en.txt."));
        } else if (!known.allows(signal.kind(), signal.subkind()) && !known.isSort(signal.subkind())) {
            Set<String> sorts = known.subkindsOf(signal.kind());
            unknown(
                    place,
                    "The signal \"" + signal.kind() + "\" of the scenario has no sort \"" + signal.subkind() + "\".",
                    sorts.isEmpty() ? "Leave \"subkind\" out." : Suggestions.remedy(signal.subkind(), sorts));
        }
    }

    private void unknown(Place place, String message, String remedy) {
        problems.add(ProblemCode.SCENARIO_SIGNAL_UNKNOWN, place, message, remedy);
    }
}
