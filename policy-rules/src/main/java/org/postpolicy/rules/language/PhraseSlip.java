package org.postpolicy.rules.language;

/** What may be wrong with a phrase of a word list, in the order in which it is told. */
enum PhraseSlip {
    EXCEPTION(
            ProblemCode.WORD_LIST_EXCEPTION,
            "The exception \"%s\" has no space after its exclamation mark.",
            "Write ! and a space before the words that do not count."),
    EMPTY(
            ProblemCode.WORD_LIST_PHRASE_EMPTY,
            "The phrase \"%s\" has neither a letter nor a digit.",
            "Write a word, or # before a comment."),
    STAR(
            ProblemCode.WORD_LIST_STAR,
            "In \"%s\" the * does not end the last word.",
            "Put one * right after the last word, or write each form on a line of its own."),
    COMMA(
            ProblemCode.WORD_LIST_COMMA,
            "The phrase \"%s\" has a comma or semicolon, and a line is one phrase.",
            "Put each word or phrase on a line of its own; within a phrase leave such signs out."),
    BRACKET(
            ProblemCode.WORD_LIST_BRACKET,
            "The phrase \"%s\" has angle brackets, which stand for nothing in a word list.",
            "Write each phrase out in full."),
    CHOICE(
            ProblemCode.WORD_LIST_CHOICE,
            "The phrase \"%s\" offers a choice with | or with brackets in a word, and a line is one phrase.",
            "Write each phrase out on a line of its own, or put a * after the last word for any ending."),
    QUOTES(
            ProblemCode.WORD_LIST_QUOTES,
            "The phrase %s has quotation marks, which mean nothing in a word list.",
            "Write the words without them.");

    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final ProblemCode code;
    private final String sentence;
    private final String remedy;

    PhraseSlip(ProblemCode code, String sentence, String remedy) {
        this.code = code;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /**
     * Returns what is wrong with a phrase, or null.
     *
     * @param words the phrase, in small letters
     * @param pattern whether its signs may stand for other words
     */
    static PhraseSlip in(String words, boolean pattern) {
        if (words.startsWith("!")) {
            return EXCEPTION;
        }
        if (!hasLetterOrDigit(words)) {
            return EMPTY;
        }
        int star = words.indexOf('*');
        if (star >= 0 && (star < words.length() - 1 || !Character.isLetterOrDigit(words.codePointBefore(star)))) {
            return STAR;
        }
        return pattern ? null : inPlainWords(words);
    }

    private static PhraseSlip inPlainWords(String words) {
        if (words.indexOf(',') >= 0 || words.indexOf(';') >= 0) {
            return COMMA;
        }
        if (words.indexOf('<') >= 0 || words.indexOf('>') >= 0) {
            return BRACKET;
        }
        int bracket = words.indexOf('(');
        boolean inWord = bracket > 0 && Character.isLetterOrDigit(words.codePointBefore(bracket));
        if (inWord || words.indexOf('|') >= 0) {
            return CHOICE;
        }
        return words.chars().anyMatch(sign -> QUOTATION_MARKS.indexOf(sign) >= 0) ? QUOTES : null;
    }

    private static boolean hasLetterOrDigit(String words) {
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    void report(String shown, Place place, Problems problems) {
        problems.add(code, place, sentence.formatted(shown), remedy);
    }
}
