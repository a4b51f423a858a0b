package org.postpolicy.rules.signals;

/** Reads a date in numbers or words: "May 12, 2014", "12th of May", "le 1er mars 2015", "2014-05-12", "5/12/14". */
final class WrittenDate {

    /** Who was born before is in a book, and not on a page of comments. */
    private static final int EARLIEST_YEAR = 1915;

    private static final int LATEST_YEAR = 2099;

    private final int month;
    private final int particle;

    WrittenDate(Vocabulary vocabulary) {
        month = vocabulary.cue("month");
        particle = vocabulary.cue("date-particle");
    }

    /** Returns the last word of a date that begins with this word, or -1. */
    int endAt(Scene scene, int word) {
        if (HouseNumber.startsWithDigit(scene.reading(), word)) {
            int end = inNumbers(scene, word);
            return end >= 0 ? end : dayThenMonth(scene, word);
        }
        boolean monthThenDay = scene.marks().at(word, month) >= 0 && isDay(scene, word, word + 1);
        return monthThenDay ? withYear(scene, word + 1) : -1;
    }

    private int dayThenMonth(Scene scene, int day) {
        int named = day + 1;
        while (named <= day + 2 && scene.marks().at(named, particle) >= 0) {
            named++;
        }
        boolean dated = isDay(scene, day, day)
                && scene.together(day, named)
                && scene.marks().at(named, month) >= 0;
        return dated ? withYear(scene, named) : -1;
    }

    // A date without a year counts; one of another century does not.
    private int withYear(Scene scene, int last) {
        int year = last + 1;
        if (!scene.together(last, year)
                || scene.reading().wordLength(year) != 4
                || !scene.reading().isNumber(year)) {
            return last;
        }
        return isYear(number(scene, year)) ? year : -1;
    }

    private int inNumbers(Scene scene, int first) {
        int last = first + 2;
        if (!scene.together(first, last)
                || !scene.reading().isNumber(first + 1)
                || !isJoiner(scene.between(first, first + 1))
                || !scene.between(first, first + 1).equals(scene.between(first + 1, last))) {
            return -1;
        }
        boolean yearFirst = scene.reading().wordLength(first) == 4;
        int year = yearFirst ? first : last;
        int other = yearFirst ? last : first;
        return isWholeYear(scene, year) && isMonthAndDay(number(scene, first + 1), number(scene, other)) ? last : -1;
    }

    private static boolean isJoiner(String signs) {
        return signs.length() == 1 && "/-. \u2010\u2011\u2013".contains(signs);
    }

    private static boolean isWholeYear(Scene scene, int word) {
        int size = scene.reading().wordLength(word);
        int year = number(scene, word);
        return size == 2 && year >= 0 || size == 4 && isYear(year);
    }

    private static boolean isYear(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    private static boolean isMonthAndDay(int one, int other) {
        return Math.min(one, other) >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
    }

    private static boolean isDay(Scene scene, int beside, int word) {
        int day = scene.together(beside, word) ? number(scene, word) : -1;
        return day >= 1 && day <= 31;
    }

    /** Returns the number with which a short word begins ("12", "12th", "1er"), or -1. */
    private static int number(Scene scene, int word) {
        Reading reading = scene.reading();
        int value = 0;
        int at = reading.wordStart(word);
        while (at < reading.wordEnd(word) && reading.chars()[at] >= '0' && reading.chars()[at] <= '9') {
            value = Math.min(9999, value * 10 + reading.chars()[at++] - '0');
        }
        boolean ordinal = reading.wordEnd(word) - at <= 2;
        return at > reading.wordStart(word) && ordinal ? value : -1;
    }
}
