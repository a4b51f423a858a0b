package org.postpolicy.rules.signals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A calendar date as somebody wrote it, which need not exist.
 *
 * @param named the first word, the weekday included
 * @param start the first word of day, month and year
 * @param end the last word
 * @param weekday the weekday that is named with it, or null
 * @param year the year, or null
 * @param month the month
 * @param day the day of the month
 */
record DateMention(int named, int start, int end, DayOfWeek weekday, Integer year, Month month, int day) {

    /** Returns whether the calendar has such a day, in its year or, without one, in any. */
    boolean exists() {
        return year == null ? day <= month.maxLength() : existsIn(year);
    }

    /** Returns the date in its own year or else in the given one, or null if that year has no such day. */
    LocalDate in(int otherwise) {
        int chosen = year == null ? otherwise : year;
        return existsIn(chosen) ? LocalDate.of(chosen, month, day) : null;
    }

    private boolean existsIn(int chosen) {
        return day <= month.length(Year.isLeap(chosen));
    }
}
