package org.postpolicy.rules.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.postpolicy.facts.Signal;

/** Decides whether a signal of some kind could meet a pattern, whatever else can be said of it. */
public final class KindTest {

    private static final Set<String> DECIDED = Set.of("kind", "subkind", "suspicion", "category");

    private KindTest() {}

    /**
     * Returns whether a signal could meet a pattern.
     *
     * @param pattern a pattern over signals
     * @param kind the kind
     * @param subkinds the sorts that it can have; none at all is always possible
     */
    public static boolean couldMeet(Pattern pattern, String kind, Set<String> subkinds) {
        Signal signal = Signal.of(kind).withCategory(SignalCatalogue.categoryOf(kind));
        return Stream.concat(Stream.of(signal), subkinds.stream().map(signal::withSubkind))
                .anyMatch(one -> could(pattern.conditions(), one, true, true));
    }

    private static boolean could(List<Condition> conditions, Signal signal, boolean wanted, boolean all) {
        return all
                ? conditions.stream().allMatch(condition -> could(condition, signal, wanted))
                : conditions.stream().anyMatch(condition -> could(condition, signal, wanted));
    }

    private static boolean could(Condition condition, Signal signal, boolean wanted) {
        if (condition instanceof Condition.Not not) {
            return could(not.condition(), signal, !wanted);
        }
        if (condition instanceof Condition.All all) {
            return could(all.conditions(), signal, wanted, wanted);
        }
        if (condition instanceof Condition.Any any) {
            return could(any.conditions(), signal, wanted, !wanted);
        }
        boolean open = condition instanceof Condition.Reference
                || condition.paths().map(AttributePath::toString).noneMatch(DECIDED::contains);
        return open || ConditionTest.of(condition).test(signal, null) == wanted;
    }
}
