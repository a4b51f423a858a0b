package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of one weekday in which a channel is staffed, in the time zone of the policy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the weekday
 * @param from the first minute, inclusive
 * @param until the last minute, exclusive; midnight stands for the end of the day
 */
public record StaffedHours(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime until) {}
