package org.postpolicy.rules.signals;

/** Marks the cues that no list can hold: numbers, amounts of money, names. */
final class WordCues {

    private WordCues() {}

    static void mark(String text, Reading reading, Marks marks) {
        for (int word = 0; word < reading.words(); word++) {
            char first = reading.chars()[reading.wordStart(word)];
            if (first <= '9' && first >= '0' || Neighbours.isCurrency(first)) {
                markAmount(reading, marks, word);
            } else if (isName(text, reading, word)) {
                marks.add(Cues.NAME, word, word, null);
            }
        }
    }

    private static void markAmount(Reading reading, Marks marks, int word) {
        boolean number = reading.isNumber(word);
        if (number) {
            marks.add(Cues.NUMBER, word, word, null);
            markLength(reading, marks, word);
        }
        if (isSign(reading, word) && word + 1 < reading.words() && reading.isNumber(word + 1)) {
            marks.add(Cues.PRICE, word, word + 1, null);
        } else if (number && word + 1 < reading.words() && isUnit(reading, word + 1)) {
            marks.add(Cues.PRICE, word, word + 1, null);
        }
    }

    private static void markLength(Reading reading, Marks marks, int word) {
        int digits = reading.wordLength(word);
        if (digits == 5 || digits == 6) {
            marks.add(Cues.SHORT_NUMBER, word, word, null);
        } else if (digits > 8 && digits < 13) {
            marks.add(Cues.LONG_NUMBER, word, word, null);
            if (isPremium(reading.word(word))) {
                marks.add(Cues.PREMIUM_NUMBER, word, word, null);
            }
        }
    }

    // 08 and 09 in Britain and France, 900 in North America.
    private static boolean isPremium(String digits) {
        return digits.startsWith("08")
                || digits.startsWith("09")
                || digits.startsWith("1900")
                || digits.startsWith("900");
    }

    private static boolean isSign(Reading reading, int word) {
        return reading.wordLength(word) == 1 && Neighbours.isCurrency(reading.chars()[reading.wordStart(word)]);
    }

    private static boolean isUnit(Reading reading, int word) {
        if (isSign(reading, word)) {
            return true;
        }
        return switch (reading.word(word)) {
            case "dollar", "dollars", "bucks", "euros", "euro", "cad", "usd", "piastres" -> true;
            default -> false;
        };
    }

    private static boolean isName(String text, Reading reading, int word) {
        int start = reading.sourceStart(word);
        boolean inside = word > 0 && reading.sentence(word) == reading.sentence(word - 1);
        return inside
                && Character.isUpperCase(text.charAt(start))
                && (reading.wordLength(word) == 1 || isSmall(text, start + 1));
    }

    // One capital that folds to two letters may end the text.
    private static boolean isSmall(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }
}
