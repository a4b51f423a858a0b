package org.postpolicy.rules.signals;

/** Which letters a digit, a sign or a letter may stand for; looked up in a table, because every character is asked. */
final class Lookalikes {

    private static final char EURO = '\u20AC';
    private static final int IN_TABLE = 0x100;

    // Of each character the letters from a to z that it may mean, one bit each, and whether it is a sign.
    private static final int SIGN = 1 << 31;
    private static final int[] TABLE = new int[IN_TABLE];

    static {
        for (char unit = 0; unit < IN_TABLE; unit++) {
            TABLE[unit] = entry(unit);
        }
    }

    private Lookalikes() {}

    private static int entry(char unit) {
        boolean sign = !isLetter(unit) && !others(unit).isEmpty();
        return bit(unit) | bits(others(unit)) | (sign ? SIGN : 0);
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    /** Returns the bit of a letter from a to z, and none for anything else. */
    static int bit(char letter) {
        return isLetter(letter) ? 1 << letter - 'a' : 0;
    }

    /** Returns the bits of all letters of a word. */
    static int bits(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= bit(letters.charAt(i));
        }
        return bits;
    }

    /** Returns whether a digit or sign can stand for a letter. */
    static boolean isSign(char unit) {
        return unit < IN_TABLE ? (TABLE[unit] & SIGN) != 0 : unit == EURO;
    }

    /** Returns whether a sign hides any letter. */
    static boolean isMask(char unit) {
        return unit == '*' || unit == '#';
    }

    /** Returns the bits of the letters that a character may mean; none for a mask. */
    static int meant(char unit) {
        int entry = unit < IN_TABLE ? TABLE[unit] : unit == EURO ? bit('e') : 0;
        return entry & ~SIGN;
    }

    /** Returns whether a character can be the letter of a word. */
    static boolean canMean(char unit, char letter) {
        return unit == letter || isMask(unit) || (meant(unit) & bit(letter)) != 0;
    }

    /** Returns the letters besides itself that a character may mean at the beginning of a word. */
    static String firsts(char unit) {
        return unit == '*' ? "aeiou" : others(unit);
    }

    private static String others(char unit) {
        return switch (unit) {
            case '0' -> "o";
            case '1', '!', '|' -> "il";
            case '3', EURO -> "e";
            case '4' -> "a";
            case '@' -> "aoeiu";
            case '5', '$' -> "s";
            case '6' -> "gb";
            case '7', '+' -> "t";
            case '8' -> "b";
            case '9' -> "g";
            case '*', '#' -> "*";
            case '\u00A2' -> "c";
            case 'v' -> "u";
            case 'l' -> "i";
            default -> "";
        };
    }
}
