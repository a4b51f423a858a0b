package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * Folds a text in one pass and keeps where each word came from.
 *
 * <p>Words are letters and digits; everything between two words becomes one separator. A plain reading takes characters
 * for what they are. The other readings also keep signs inside words, which may stand for letters, and shorten runs;
 * they differ in how many letters of a stretched run they keep.
 */
final class Normaliser {

    /** How far tricks are undone. */
    enum Style {
        PLAIN,
        TRICKS,
        TRICKS_TWICE
    }

    /** How many characters a word takes where words are short, its separator included. */
    private static final int SHORT_WORD = 4;

    /** What parts a small Latin letter from its capital. */
    private static final int CASE = 0x20;

    /** How many characters of a word stand before a mask at its end: "idio*". */
    private static final int FEWEST_MASKED = 3;

    private static final int[] NO_TRICKS = {};

    private final FoldedText text;
    private final char[] units;
    private final Style style;
    private final Neighbours beside;
    private char[] out;
    private final Words words;
    private int length;
    private int lastEnd;
    private int wordBegin;
    private boolean inWord;
    private boolean sentencePending;
    private int newlines;
    private int signsEnd;
    private boolean digits;
    private boolean hasDigit;
    private int[] tricks = NO_TRICKS;
    private int trickCount;
    private boolean stretched;
    private boolean hashtag;
    private boolean parted;

    private Normaliser(FoldedText text, Style style) {
        this.text = text;
        this.units = text.units();
        this.beside = new Neighbours(text);
        this.style = style;
        this.out = new char[text.length() + 16];
        this.words = new Words(text.length() / SHORT_WORD + 2);
    }

    static Reading read(String text, Style style) {
        return read(FoldedText.of(text), style);
    }

    static Reading read(FoldedText text, Style style) {
        Normaliser normaliser = new Normaliser(text, style);
        normaliser.readOn(0, text.length());
        return normaliser.done();
    }

    /** Reads only what stands between two spaces around these places of the text, which come word by word. */
    static Reading readAround(FoldedText text, Style style, int[] places) {
        Normaliser normaliser = new Normaliser(text, style);
        int read = 0;
        for (int place : places) {
            if (place >= read) {
                read = text.spaceFrom(place);
                normaliser.readOn(text.behindSpace(place), read);
                // What stands between this and what is read next is not known.
                normaliser.sentencePending = true;
            }
        }
        return normaliser.done();
    }

    private Reading done() {
        return new Reading(
                out, length, words, hasDigit, style != Style.PLAIN, stretched, Arrays.copyOf(tricks, trickCount));
    }

    private void readOn(int from, int to) {
        int next;
        for (int at = from; at < to; at = next) {
            char unit = units[at];
            next = at + 1;
            if (hashtag && Character.isUpperCase(unit)) {
                partHashtag(at, next);
            }
            if (unit == ' ') {
                endWord();
                hashtag = false;
            } else if (inWord && !hashtag && isPlainLetter(unit)) {
                next = letters(at, to);
            } else if (Character.isHighSurrogate(unit) && isLetterPair(at, to)) {
                append(unit, at, next);
                append(units[next], next, ++next);
            } else {
                visit(unit >= 'A' && unit <= 'Z' ? (char) (unit | CASE) : unit, at, next);
            }
        }
        endWord();
    }

    private boolean isLetterPair(int at, int to) {
        return Character.isLetterOrDigit(Character.codePointAt(units, at, to));
    }

    private static boolean isPlainLetter(char unit) {
        int small = unit | CASE;
        return small >= 'a' && small <= 'z';
    }

    /** Appends the plain letters that go on a word, which most characters are, and returns the place behind them. */
    private int letters(int from, int end) {
        if (length + end - from > out.length) {
            out = Arrays.copyOf(out, length + end - from);
        }
        char[] letters = out;
        int third = wordBegin + 2;
        boolean threeInARow = false;
        int at = from;
        int to = length;
        for (; at < end && isPlainLetter(units[at]); at++) {
            char letter = (char) (units[at] | CASE);
            letters[to] = letter;
            threeInARow |= letter == letters[to - 1] && to >= third && letter == letters[to - 2] && letter != 'w';
            to++;
        }
        if (threeInARow) {
            stretch(from);
        }
        length = to;
        lastEnd = at;
        return at;
    }

    // "#FollowMyChannel" is three words, "#NYPLFan" is two.
    private void partHashtag(int at, int next) {
        char before = text.at(at - 1);
        boolean begins = !Character.isUpperCase(before) || Character.isLowerCase(text.at(next));
        if (inWord && begins && Character.isLetterOrDigit(before)) {
            endWord();
            parted = true;
        }
    }

    private void visit(char unit, int at, int next) {
        if (unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9' || unit >= 0x80 && isWordPart(unit)) {
            append(unit, at, next);
        } else if (unit == '\'') {
            apostrophe(next);
        } else if (Neighbours.isCurrency(unit) && besideAmount(at, next)) {
            endWord();
            append(unit, at, next);
            endWord();
        } else if (!sign(unit, at, next)) {
            separate(unit, at, next);
        }
    }

    private void stretch(int at) {
        stretched = true;
        trick(at);
    }

    private void trick(int at) {
        if (trickCount == tricks.length) {
            tricks = Arrays.copyOf(tricks, 2 * trickCount + 4);
        }
        tricks[trickCount++] = at;
    }

    private boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit) || inWord && Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    private void append(char unit, int at, int next) {
        if (!inWord) {
            beginWord(at);
        }
        if (unit <= '9') {
            digits = true;
            hasDigit |= unit >= '0';
        } else if (length >= wordBegin + 2 && unit == out[length - 1] && unit == out[length - 2] && unit != 'w') {
            stretch(at);
        }
        put(unit);
        lastEnd = next;
    }

    private void beginWord(int at) {
        if (length > 0) {
            char apart = parted || beside.isJoint(lastEnd, at) ? Reading.TOUCHING : ' ';
            put(sentencePending ? Reading.SENTENCE : apart);
        }
        words.begin(length, text.start(at), length > 0 && sentencePending);
        inWord = true;
        parted = false;
        sentencePending = false;
        newlines = 0;
        wordBegin = length;
        digits = false;
    }

    private void put(char unit) {
        if (length == out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        out[length++] = unit;
    }

    // "don't" is one word, "l'idiot" is two.
    private void apostrophe(int next) {
        if (!(inWord && beside.isLetter(next)) || isElision()) {
            endWord();
        }
    }

    private boolean isElision() {
        int size = length - wordBegin;
        return size == 1 && "cdjlmnst".indexOf(out[wordBegin]) >= 0
                || size >= 2 && out[length - 1] == 'u' && out[length - 2] == 'q';
    }

    // A sign that may stand for a letter: inside a word, or some of them at its edge.
    private boolean sign(char unit, int at, int next) {
        if (!Lookalikes.isSign(unit) || !(inside(unit, next) || atEdge(unit, next))) {
            return false;
        }
        trick(at);
        if (style == Style.PLAIN) {
            return false;
        }
        append(unit, at, next);
        return true;
    }

    private boolean inside(char unit, int next) {
        return inWord && (beside.isWordPart(next) || unit != '!' && leadsOn(next));
    }

    /** Returns whether a row of signs, before an amount of money, leads on to a letter or digit; each is walked once. */
    private boolean leadsOn(int from) {
        if (from >= signsEnd) {
            signsEnd = from;
            while (signsEnd < text.length()
                    && units[signsEnd] != '!'
                    && Lookalikes.isSign(units[signsEnd])
                    && !(Neighbours.isCurrency(units[signsEnd]) && beside.isDigit(signsEnd + 1))
                    && !beside.isWordPart(signsEnd)) {
                signsEnd++;
            }
        }
        return signsEnd > from && beside.isWordPart(signsEnd);
    }

    // "$tupid", "a$$", "*diot", "idio*"
    private boolean atEdge(char unit, int next) {
        boolean after = beside.isWordPart(next);
        if (unit == '*') {
            return inWord ? Tricks.hasCharacters(FEWEST_MASKED, out, wordBegin, length, kept()) : after;
        }
        return (unit == '$' || unit == '@') && (inWord || after);
    }

    private void separate(char unit, int at, int next) {
        endWord();
        hashtag = unit == '#';
        if (unit == '\n' || unit == '\u2028') {
            sentencePending |= ++newlines > 1;
        } else {
            sentencePending |= unit == '!'
                    || unit == '?'
                    || unit == ';'
                    || unit == Reading.SENTENCE
                    || unit == '.' && beside.endsSentence(at, next);
        }
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        inWord = false;
        if (digits && Tricks.hasDigitLetters(out, wordBegin, length)) {
            trick(lastEnd - 1);
        }
        if (style != Style.PLAIN) {
            length = Tricks.shorten(out, wordBegin, length, kept());
        }
        words.end(length, text.end(lastEnd));
    }

    private int kept() {
        return style == Style.TRICKS ? 1 : 2;
    }

    private boolean besideAmount(int at, int next) {
        boolean endsWord = style != Style.PLAIN && inWord && !Character.isDigit(out[length - 1]);
        return beside.isDigit(next) && !(endsWord && beside.isLetter(at - 1))
                || beside.isSpace(next) && beside.isDigit(next + 1) && !endsWord
                || !beside.isLetter(next) && behindDigit();
    }

    // Asked of what has been read, so that a mark that says nothing changes nothing.
    private boolean behindDigit() {
        return length > 0 && Character.isDigit(out[length - 1]) && (inWord || !sentencePending);
    }
}
