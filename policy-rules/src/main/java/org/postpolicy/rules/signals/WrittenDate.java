package org.postpolicy.rules.signals;

/** Reads a date in numbers or words: "May 12, 2014", "12th of May", "le 1er mars 2015", "2014-05-12", "5/12/14", "May 2014". */
final class WrittenDate {

    /** Who was born before is in a book, and not on a page of comments. */
    private static final int EARLIEST_YEAR = 1915;

    private static final int LATEST_YEAR = 2099;
    private static final int WHOLE_DATE = 8;

    private final int month;
    private final AskedWords particle;
    private final int dayInWords;

    WrittenDate(Vocabulary vocabulary) {
        month = vocabulary.cue("month");
        particle = AskedWords.of("date-particle");
        dayInWords = vocabulary.cue("day-in-words");
    }

    /** Returns the last word of a date that begins with this word, or -1. */
    int endAt(Scene scene, int word) {
        if (scene.marks().at(word, month) >= 0) {
            return monthFirst(scene, word);
        }
        int end = HouseNumber.startsWithDigit(scene.reading(), word) ? inNumbers(scene, word) : -1;
        return end >= 0 ? end : dayThenMonth(scene, word);
    }

    private int monthFirst(Scene scene, int month) {
        int next = month + 1;
        if (!scene.together(month, next)) {
            return -1;
        }
        int day = lastOfDay(scene, next);
        if (day >= 0) {
            return withYear(scene, day);
        }
        return scene.reading().wordLength(next) == 4 && isWholeYear(scene, next) ? next : -1;
    }

    private int dayThenMonth(Scene scene, int first) {
        int day = lastOfDay(scene, first);
        if (day < 0) {
            return -1;
        }
        int named = day + 1;
        while (named <= day + 2 && particle.beginAt(scene.reading(), named)) {
            named++;
        }
        boolean dated = scene.together(first, named) && scene.marks().at(named, month) >= 0;
        return dated ? withYear(scene, named) : -1;
    }

    // A date without a year counts; one of another century does not.
    private static int withYear(Scene scene, int last) {
        int year = last + 1;
        if (!scene.together(last, year) || !scene.reading().isNumber(year)) {
            return last;
        }
        if (scene.reading().wordLength(year) == 4) {
            return isYear(number(scene, year)) ? year : -1;
        }
        boolean shortened = scene.reading().wordLength(year) == 2
                && "'\u2019".indexOf(scene.text().charAt(scene.reading().sourceStart(year) - 1)) >= 0;
        return shortened ? year : last;
    }

    private static int inNumbers(Scene scene, int first) {
        int last = first + 2;
        if (scene.reading().wordLength(first) == WHOLE_DATE && scene.reading().isNumber(first)) {
            return isWholeDate(scene.reading().word(first)) ? first : -1;
        }
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

    // 20140512, 12052014
    private static boolean isWholeDate(String digits) {
        return isYear(number(digits, 0, 4)) && isMonthAndDay(number(digits, 4, 6), number(digits, 6, 8))
                || isYear(number(digits, 4, 8)) && isMonthAndDay(number(digits, 0, 2), number(digits, 2, 4));
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits, start, end, 10);
    }

    private static boolean isJoiner(String signs) {
        return signs.length() == 1 && "/-. \u2013".contains(signs);
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

    // "12", "12th", "twenty first", or -1
    private int lastOfDay(Scene scene, int word) {
        int mark = scene.marks().at(word, dayInWords);
        if (mark >= 0) {
            return scene.marks().end(mark);
        }
        int day = number(scene, word);
        return day >= 1 && day <= 31 ? word : -1;
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
