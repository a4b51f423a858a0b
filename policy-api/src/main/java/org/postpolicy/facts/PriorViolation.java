package org.postpolicy.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An earlier breach by the same author that a person confirmed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the identifier of the clause that was broken
 * @param date the day of the breach
 * @param institution the institution whose policy was broken, by the identifier that its pack gives; null for the one whose policy judges
 */
public record PriorViolation(
        @NotBlank String clause,
        @NotNull LocalDate date,
        @Size(max = 100) String institution) {

    /**
     * Returns a breach of the policy that judges.
     *
     * @param clause the identifier of the clause that was broken
     * @param date the day of the breach
     * @return the breach
     */
    public static PriorViolation of(String clause, LocalDate date) {
        return new PriorViolation(clause, date, null);
    }
}
