package org.postpolicy.rules.signals;

/** Joins what writers take apart: "i d i o t", "id-iot", "fu ck"; not thread-safe, work bounded for each word. */
final class SplitWords {

    private static final int LONGEST = 32;
    private static final int FEWEST_LETTERS = 3;
    private static final int SHORT_PART = 3;

    private final Reading reading;
    private final KnownWords known;
    private final Numbered numbered;
    private final boolean undo;
    private final char[] joined = new char[LONGEST];
    // Where a row of single letters begins and ends, if the last word is in one.
    private int rowStart;
    private int rowEnd = -1;

    SplitWords(Reading reading, KnownWords known, Numbered numbered, boolean undo) {
        this.reading = reading;
        this.known = known;
        this.numbered = numbered;
        this.undo = undo;
    }

    /** Adds the words that begin with the parts from {@code word} on. */
    void from(int word, boolean isKnown) {
        if (word + 1 == reading.words()) {
            return;
        }
        if (isLetter(word)) {
            letters(word);
        }
        if (reading.touchesNext(word)) {
            touching(word);
        } else if (!isKnown && inSentence(word, word + 1)) {
            apart(word);
        }
    }

    // A word before the row may be a letter itself: "a c a n c e r".
    private void letters(int word) {
        if (word > rowEnd) {
            rowStart = word;
            rowEnd = word;
            while (rowEnd + 1 < reading.words() && isLetter(rowEnd + 1) && inSentence(word, rowEnd + 1)) {
                rowEnd++;
            }
        }
        boolean whole = rowEnd - word + 1 >= FEWEST_LETTERS && rowEnd - word < LONGEST;
        if (whole && word - rowStart <= 1) {
            join(word, rowEnd, true);
        }
    }

    private void touching(int word) {
        int last = word;
        while (last + 1 < reading.words() && reading.touchesNext(last) && length(word, last + 1) <= LONGEST) {
            last++;
            join(word, last, undo);
        }
    }

    // Two words that nobody knows and one that is known: "fu ck". Two known words stay what they are: "pen is".
    private void apart(int word) {
        int shorter = Math.min(reading.wordLength(word), reading.wordLength(word + 1));
        int longer = Math.max(reading.wordLength(word), reading.wordLength(word + 1));
        if (shorter <= SHORT_PART && shorter + longer > FEWEST_LETTERS && longer <= LONGEST - SHORT_PART) {
            int size = copy(word, word + 1);
            int number = known.word(joined, 0, size);
            if (number >= 0
                    && known.word(reading.chars(), reading.wordStart(word + 1), reading.wordEnd(word + 1)) < 0) {
                numbered.add(Step.word(number), word + 1);
            }
        }
    }

    private void join(int first, int last, boolean undo) {
        int shortest = reading.wordLength(first) + 1;
        known.find(new Letters(joined, 0, copy(first, last), shortest, last), undo, numbered);
    }

    private int copy(int first, int last) {
        int size = 0;
        for (int word = first; word <= last; word++) {
            int length = reading.wordLength(word);
            System.arraycopy(reading.chars(), reading.wordStart(word), joined, size, length);
            size += length;
        }
        return size;
    }

    private int length(int first, int last) {
        return reading.wordEnd(last) - reading.wordStart(first) - (last - first);
    }

    private boolean isLetter(int word) {
        char unit = reading.chars()[reading.wordStart(word)];
        return reading.wordLength(word) == 1 && (Character.isLetter(unit) || Lookalikes.isSign(unit));
    }

    private boolean inSentence(int one, int other) {
        return reading.sentence(one) == reading.sentence(other);
    }
}
