package org.postpolicy.workbench;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postpolicy.Clause;

/** Finds the identifier for the next clause of a register. */
final class ClauseNumber {

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d{1,6})[a-z]?");

    private ClauseNumber() {}

    /** Returns the first free number behind that of the last clause, which is written like {@code ML-4}. */
    static String after(List<Clause> clauses) {
        Set<String> taken = clauses.stream().map(Clause::id).collect(Collectors.toSet());
        Matcher last = NUMBERED.matcher(clauses.get(clauses.size() - 1).id());
        if (!last.matches()) {
            throw new WrongUsage("The last clause of the register has no number. Name the clause with --clause.");
        }
        int number = Integer.parseInt(last.group(2)) + 1;
        while (taken.contains(last.group(1) + number)) {
            number++;
        }
        return last.group(1) + number;
    }
}
