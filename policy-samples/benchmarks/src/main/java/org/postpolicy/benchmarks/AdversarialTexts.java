package org.postpolicy.benchmarks;

import java.util.Random;

/** Texts made to be slow: each shape repeats what a careless search would look at again and again. */
public enum AdversarialTexts {
    /** The beginnings of many phrases, none of them finished. */
    REPEATED_PREFIXES("i will i will kill you are an you are a "),
    /** Brackets that open and never close. */
    NESTED_BRACKETS("(["),
    /** Nothing but digits. */
    DIGITS_ONLY("4165550199"),
    /** Groups of digits such as telephone numbers have. */
    DIGIT_GROUPS("416-555-"),
    /** One letter under a tower of accents. */
    COMBINING_MARKS("\u0300\u0301\u0302"),
    /** Characters that nobody sees. */
    ZERO_WIDTH_RUNS("\u200B\u200C\u200D"),
    /** One word that never ends. */
    ENDLESS_WORD("ab"),
    /** A word that never ends, of signs that may stand for letters. */
    ENDLESS_DISGUISE("f*ck1@"),
    /** Letters apart. */
    LETTERS_APART("f u c k "),
    /** The marks of an address. */
    AT_SIGNS("@"),
    /** An address that never ends. */
    DOTS("a.b@"),
    /** Quotations that open and never close. */
    QUOTATION_MARKS("\u201C\"\u00AB he said "),
    /** Links, each begun. */
    LINKS("http://"),
    /** Times and prices, each begun. */
    CLOCK_TIMES("1:2-$3 p"),
    /** Line breaks and spaces. */
    WHITE_SPACE(" \n\t"),
    /** Random characters of the whole of Unicode. */
    RANDOM_UNICODE("");

    private final String part;

    AdversarialTexts(String part) {
        this.part = part;
    }

    /**
     * Returns a text of this shape.
     *
     * @param length how many UTF-16 units it has
     * @return the text
     */
    public String ofLength(int length) {
        if (part.isEmpty()) {
            return random(length);
        }
        return part.repeat(length / part.length() + 1).substring(0, length);
    }

    private static String random(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length + 2);
        while (text.length() < length) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.substring(0, length);
    }
}
