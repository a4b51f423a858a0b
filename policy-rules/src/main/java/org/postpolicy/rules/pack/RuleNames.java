package org.postpolicy.rules.pack;

import java.util.Set;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;

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
                    remedy(name));
        }
    }

    /** Says what to do where a rule of this name was expected. */
    String remedy(String name) {
        return Suggestions.nearest(name, names)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> Names.isKebab(name)
                        ? "Write the file " + PackLayout.RULES + name + ".drl, or mend or remove the name."
                        : "Write the name of a rule, in lower case with hyphens.");
    }
}
