package org.postpolicy.rules.workshop;

/**
 * A condition of a rule, and what a submission says to it.
 *
 * @param fact the fact that the rule asks, such as {@code Author}
 * @param condition the condition, as rules write it; it begins with {@code not} where there must be no such fact
 * @param found what the submission says, or null where it says nothing
 */
public record Reason(String fact, String condition, String found) {}
