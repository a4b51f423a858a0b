package org.postpolicy.rules.pack;

import java.util.Set;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;

/**
 * The rules that a pack has.
 *
 * @param names their names
 * @param whole whether all could be listed, so that a name that is absent does not exist
 */
record RuleNames(Set<String> names, boolean whole) {

    /** Reports a name that belongs to no rule. */
    void check(String name, Place place, Checks checks) {
        if (whole && !names.contains(name)) {
            checks.problem(
                    ProblemCode.RULE_UNKNOWN,
                    place,
                    "There is no rule " + Checks.quote(name) + " in this pack.",
                    names.isEmpty() ? "Write the rule, or remove its name." : Checks.remedy(name, names));
        }
    }
}
