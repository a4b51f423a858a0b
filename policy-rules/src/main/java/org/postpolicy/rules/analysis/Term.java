package org.postpolicy.rules.analysis;

import java.util.BitSet;
import java.util.List;

/** What must hold of the variables of a question; negations have been pushed down to the values. */
sealed interface Term {

    /** Holds always. */
    Term ALWAYS = new All(List.of());

    /** Holds never. */
    Term NEVER = new Any(List.of());

    /**
     * A variable has one of some values.
     *
     * @param variable the number of the variable
     * @param values the places of the values in its domain; never changed
     */
    record Among(int variable, BitSet values) implements Term {}

    /** All of the parts hold. */
    record All(List<Term> parts) implements Term {}

    /** One of the parts holds. */
    record Any(List<Term> parts) implements Term {}
}
