package org.postpolicy.rules.language;

import org.postpolicy.Verdict;

/** What a rule concludes when it speaks. */
public sealed interface Conclusion {

    /** A finding that asks for this verdict. */
    record Judge(Verdict verdict) implements Conclusion {}

    /** A cap on the pack's verdict. */
    record Cap(Verdict verdict) implements Conclusion {}

    /**
     * An obligation.
     *
     * @param kind what is to be done, in kebab case
     * @param optional whether it is a right that may be left unused
     * @param due the attribute that says until when, or null
     * @param dueOf the fact that has this attribute, or null
     */
    record Oblige(String kind, boolean optional, AttributePath due, FactType dueOf) implements Conclusion {}
}
