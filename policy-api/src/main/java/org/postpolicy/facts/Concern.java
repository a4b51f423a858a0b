package org.postpolicy.facts;

/**
 * A finding of the same policy that holds or rejects, as rules of the second layer see it.
 *
 * <p>Rules that look at concerns are judged after all others: permissions, catch-alls, removal and discipline, limits.
 * Immutable and thread-safe.
 *
 * @param clause the identifier of the clause that was found against
 * @param rejects whether the finding rejects, and does not merely hold
 * @param confirmed whether a person confirmed all its evidence, or it rejects on facts alone
 */
public record Concern(String clause, boolean rejects, boolean confirmed) {}
