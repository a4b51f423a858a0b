package org.postpolicy.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An earlier breach by the same author that a person confirmed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the identifier of the clause that was broken
 * @param date the day of the breach
 */
public record PriorViolation(
        @NotBlank String clause, @NotNull LocalDate date) {}
