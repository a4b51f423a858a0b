package org.postpolicy.rules.signals;

import java.util.Arrays;

/**
 * A text with each character as what it is taken for, capitals kept, which knows where each stood.
 *
 * <p>What stands beside a character is asked of this text, so that an accent or a joining mark parts nothing.
 */
final class FoldedText {

    private static final int ASCII = 0x80;
    private static final int FLAG_LETTERS = 0x1F1E6;
    private static final int LETTERS = 26;
    private static final int TO_CAPITAL = 'a' - 'A';

    private char[] units;
    private int length;
    // Of each unit where its character begins and ends in the text; none if nothing was folded.
    private int[] starts;
    private int[] ends;

    private FoldedText(char[] units, int length, int[] starts, int[] ends) {
        this.units = units;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String text) {
        char[] units = text.toCharArray();
        for (char unit : units) {
            if (unit >= ASCII) {
                return folded(text);
            }
        }
        return new FoldedText(units, units.length, null, null);
    }

    private static FoldedText folded(String text) {
        int room = text.length() + 16;
        FoldedText folded = new FoldedText(new char[room], 0, new int[room], new int[room]);
        int next;
        for (int at = 0; at < text.length(); at = next) {
            char unit = text.charAt(at);
            next = at + 1;
            if (unit < ASCII) {
                folded.put(unit, at, next);
            } else {
                int codePoint = text.codePointAt(at);
                next = at + Character.charCount(codePoint);
                folded.fold(codePoint, at, next);
            }
        }
        return folded;
    }

    private void fold(int codePoint, int at, int next) {
        if (codePoint >= FLAG_LETTERS && codePoint < FLAG_LETTERS + LETTERS) {
            // Two make a flag, so each is a word; a row of them may spell one.
            put(' ', at, next);
            put((char) ('a' + codePoint - FLAG_LETTERS), at, next);
            put(' ', at, next);
            return;
        }
        String folded = Folding.of(codePoint);
        if (folded.isEmpty() && length > 0) {
            ends[length - 1] = next;
        } else if (folded.length() == 1) {
            put(cased(folded.charAt(0), codePoint), at, next);
        } else {
            putAll(folded, at, next);
        }
    }

    private static char cased(char folded, int codePoint) {
        boolean capital = folded >= 'a' && folded <= 'z' && Character.isUpperCase(codePoint);
        return capital ? (char) (folded - TO_CAPITAL) : folded;
    }

    // One character that stands for several signs is one sign, and hides no letter.
    private void putAll(String folded, int at, int next) {
        for (int i = 0; i < folded.length(); i++) {
            char unit = folded.charAt(i);
            boolean word = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
            if (word) {
                put(unit, at, next);
            } else if (i == 0 || unit != folded.charAt(i - 1)) {
                put(hidingNothing(unit), at, next);
            }
        }
    }

    private static char hidingNothing(char sign) {
        if (!Lookalikes.isSign(sign)) {
            return sign;
        }
        return sign == '!' ? Reading.SENTENCE : ' ';
    }

    private void put(char unit, int at, int next) {
        if (length == units.length) {
            int room = 2 * length;
            units = Arrays.copyOf(units, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        units[length] = unit;
        starts[length] = at;
        ends[length++] = next;
    }

    /** Returns the units, with room behind them; not to be changed. */
    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    /** Returns where the character of a unit begins in the text. */
    int start(int at) {
        return starts == null ? at : starts[at];
    }

    /** Returns where what ends before a unit ends in the text, with the marks that folded away behind it. */
    int end(int behind) {
        return ends == null ? behind : ends[behind - 1];
    }

    /** Returns the next space at or behind a place, or the length. */
    int spaceFrom(int at) {
        int space = at;
        while (space < length && units[space] != ' ') {
            space++;
        }
        return space;
    }

    /** Returns the place behind the last space at or before a place. */
    int behindSpace(int at) {
        int behind = at + 1;
        while (behind > 0 && units[behind - 1] != ' ') {
            behind--;
        }
        return behind;
    }

    /** Returns whether these characters stand at a place. */
    boolean has(String characters, int at) {
        if (at + characters.length() > length) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (units[at + i] != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String between(int from, int to) {
        return new String(units, from, to - from);
    }

    /** Returns what stands at a place, and NUL outside. */
    char at(int at) {
        return at >= 0 && at < length ? units[at] : 0;
    }
}
