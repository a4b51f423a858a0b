package org.postpolicy.rules.signals;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds calendar dates: "May 5, 2026", "5th of May", "mardi 5 mai 2026", "2026-05-05"; immutable and thread-safe. */
final class Dates {

    private static final List<String> RANGE = List.of("to", "and", "or", "through", "until", "au", "a", "et", "ou");

    private final int month;

    Dates(Vocabulary vocabulary) {
        month = vocabulary.cue("month");
    }

    /** Returns every date, in the order of the text. */
    List<DateMention> in(Scene scene) {
        List<DateMention> found = new ArrayList<>();
        Marks marks = scene.marks();
        if (!marks.hold(month) && !marks.hold(Cues.NUMBER)) {
            return found;
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            DateMention date = null;
            if (marks.cue(mark) == month && marks.start(mark) == marks.end(mark)) {
                date = aroundMonth(scene, marks.start(mark));
            } else if (marks.cue(mark) == Cues.NUMBER) {
                date = inFigures(scene, marks.start(mark));
            }
            if (date != null) {
                found.add(date);
            }
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return found;
    }

    private static DateMention aroundMonth(Scene scene, int word) {
        Month month = Names.MONTHS.get(scene.reading().word(word));
        if (month == null || isVerb(scene, word)) {
            return null;
        }
        boolean of = is(scene, word - 1, word, "of", "de");
        int before = of ? word - 2 : word - 1;
        int day = dayAt(scene, before, word);
        int start = before;
        int end = word;
        if (day == 0) {
            day = dayAt(scene, word + 1, word);
            start = word;
            end = word + 1;
        }
        return day == 0 ? null : whole(scene, start, end, month, day);
    }

    private static DateMention whole(Scene scene, int start, int end, Month month, int day) {
        Integer year = yearAt(scene, end + 1, end);
        int first = is(scene, start - 1, start, "the", "le") ? start - 2 : start - 1;
        DayOfWeek weekday = weekdayAt(scene, first, start);
        int named = weekday == null ? start : first;
        return new DateMention(named, start, year == null ? end : end + 1, weekday, year, month, day);
    }

    /** 2026-05-30 */
    private static DateMention inFigures(Scene scene, int word) {
        Reading reading = scene.reading();
        Integer year = yearAt(scene, word, word);
        if (year == null || word + 2 >= reading.words() || reading.wordLength(word + 1) != 2) {
            return null;
        }
        boolean joined = isHyphen(scene, word) && isHyphen(scene, word + 1);
        int month = joined && reading.isNumber(word + 1) ? Integer.parseInt(reading.word(word + 1)) : 0;
        int day = joined && reading.wordLength(word + 2) == 2 ? dayOf(reading.word(word + 2)) : 0;
        boolean date = month >= 1 && month <= 12 && day > 0;
        return date ? new DateMention(word, word, word + 2, null, year, Month.of(month), day) : null;
    }

    private static boolean isHyphen(Scene scene, int word) {
        int end = scene.reading().sourceEnd(word);
        return scene.reading().sourceStart(word + 1) == end + 1 && scene.text().charAt(end) == '-';
    }

    // "you may", "they march": an English month that is also a verb has its capital.
    private static boolean isVerb(Scene scene, int word) {
        char first = scene.text().charAt(scene.reading().sourceStart(word));
        return is(scene, word, word, "may", "march") && !Character.isUpperCase(first);
    }

    private static boolean is(Scene scene, int word, int beside, String one, String other) {
        if (!together(scene, word, beside)) {
            return false;
        }
        return scene.reading().is(word, one) || scene.reading().is(word, other);
    }

    private static boolean together(Scene scene, int word, int beside) {
        Reading reading = scene.reading();
        return word >= 0 && word < reading.words() && reading.sentence(word) == reading.sentence(beside);
    }

    private static int dayAt(Scene scene, int word, int beside) {
        return together(scene, word, beside) && stands(scene, word)
                ? dayOf(scene.reading().word(word))
                : 0;
    }

    // A piece of a longer figure, an amount or a clock time is no day.
    private static boolean stands(Scene scene, int word) {
        String text = scene.text();
        int start = scene.reading().sourceStart(word);
        int end = scene.reading().sourceEnd(word);
        boolean before = start > 0 && ".,:/$#-".indexOf(text.charAt(start - 1)) >= 0;
        boolean after = end < text.length() && text.charAt(end) == '%'
                || end + 1 < text.length()
                        && ".,:/".indexOf(text.charAt(end)) >= 0
                        && Character.isDigit(text.charAt(end + 1));
        return !before && !after;
    }

    /** Returns the day that "5", "5th" or "1er" stands for, or 0. */
    private static int dayOf(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        String ending = word.substring(digits);
        boolean ordinal =
                ending.isEmpty() || List.of("st", "nd", "rd", "th", "er").contains(ending);
        int day = digits == 0 || digits > 2 || !ordinal ? 0 : Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private static Integer yearAt(Scene scene, int word, int beside) {
        Reading reading = scene.reading();
        if (!together(scene, word, beside) || reading.wordLength(word) != 4 || !reading.isNumber(word)) {
            return null;
        }
        int year = Integer.parseInt(reading.word(word));
        return year >= 1900 && year < 2100 ? year : null;
    }

    // In "Monday to Friday, May 5" the weekday belongs to the range.
    private static DayOfWeek weekdayAt(Scene scene, int word, int beside) {
        if (!together(scene, word, beside)) {
            return null;
        }
        boolean range = together(scene, word - 1, word)
                && (RANGE.contains(scene.reading().word(word - 1))
                        || Names.WEEKDAYS.containsKey(scene.reading().word(word - 1)));
        return range ? null : Names.WEEKDAYS.get(scene.reading().word(word));
    }

    /** Loaded with the first date, because the platform takes its time over the names. */
    private static final class Names {

        private static final Map<String, Month> MONTHS = new HashMap<>();
        private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

        static {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                for (Month month : Month.values()) {
                    MONTHS.put(folded(month.getDisplayName(TextStyle.FULL, locale)), month);
                    MONTHS.put(folded(month.getDisplayName(TextStyle.SHORT, locale)), month);
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    WEEKDAYS.put(folded(day.getDisplayName(TextStyle.FULL, locale)), day);
                }
            }
            MONTHS.put("sept", Month.SEPTEMBER);
        }

        private static String folded(String name) {
            return Normaliser.read(name, Normaliser.Style.PLAIN).toString();
        }
    }
}
