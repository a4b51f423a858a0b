package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.rules.language.WordList;

/** What writers do to hide a word, and what only looks so. */
class TricksTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "compatibility forms; you \uFF49\uFF44\uFF49\uFF4F\uFF54 now; \uFF49\uFF44\uFF49\uFF4F\uFF54",
                "capitals; you IDIOT now; IDIOT",
                "accents; you \u00EFd\u00ECot now; \u00EFd\u00ECot",
                "a zero-width space; you id\u200Biot now; id\u200Biot",
                "a soft hyphen; you idi\u00ADot now; idi\u00ADot",
                "a bidi override; you \u202Eidiot\u202C now; idiot",
                "a combining overlay; you i\u0336d\u0336i\u0336o\u0336t\u0336 now; i\u0336d\u0336i\u0336o\u0336t\u0336",
                "Cyrillic letters; you \u0456di\u043Et now; \u0456di\u043Et",
                "Greek letters; you idi\u03BFt now; idi\u03BFt",
                "small capitals; you \u026A\u1D05\u026A\u1D0F\u1D1B now; \u026A\u1D05\u026A\u1D0F\u1D1B",
                "circled letters; you \u24D8\u24D3\u24D8\u24DE\u24E3 now; \u24D8\u24D3\u24D8\u24DE\u24E3",
                "white on black; you \uD83C\uDD78diot now; \uD83C\uDD78diot",
                "mathematical letters; you \uD835\uDC22diot now; \uD835\uDC22diot",
                "flags' letters; you \uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE\uD83C\uDDF4\uD83C\uDDF9 now;"
                        + " \uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE\uD83C\uDDF4\uD83C\uDDF9",
                "digits; you 1d10t now; 1d10t",
                "a digit for another letter; you a55h01e now; a55h01e",
                "signs; you !d!ot, you a$$hole; a$$hole",
                "masks; you *sshole, id**t; id**t",
                "masks at the end; you assh*le, bitc* now; bitc*",
                "letters apart; you i d i o t now; i d i o t",
                "letters and digits apart; you i d 1 o t now; i d 1 o t",
                "letters apart behind a letter; you are a b i t c h; b i t c h",
                "letters behind hyphens; you i-d-i-o-t now; i-d-i-o-t",
                "letters behind dots; you i.d.i.o.t now; i.d.i.o.t",
                "emoji between letters; you i\uD83D\uDE42d\uD83D\uDE42i\uD83D\uDE42o\uD83D\uDE42t now;"
                        + " i\uD83D\uDE42d\uD83D\uDE42i\uD83D\uDE42o\uD83D\uDE42t",
                "an emoji inside; you id\uD83D\uDE42iot now; id\uD83D\uDE42iot",
                "stretched letters; you idiooooot now; idiooooot",
                "stretched letters that stand twice; you assssshole now; assssshole",
                "a mark inside; you id-iot now; id-iot",
                "two marks inside; you id__iot now; id__iot",
                "a word in two; you bi tch now; bi tch"
            })
    void aTrickDoesNotHideAWord(String trick, String text, String expected) {
        WordList words = Look.list("raffle.en.txt", "idiot", "asshole", "bitch");

        assertThat(Look.with("raffle", text, List.of(List.of(words))))
                .as(trick)
                .extracting(seen -> seen.signal().excerpt())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a5 paper, size b2 and 10am on the 5th",
                "the pen is mine, and the penis\u200Bula is far",
                "J. R. R. Tolkien and C. S. Lewis",
                "*note* that 2*3 is **six**",
                "A B C D E F G, we sing",
                "class-action and mass-hits",
                "Canada \uD83C\uDDE8\uD83C\uDDE6\uD83C\uDDEB\uD83C\uDDF7",
                "call 4-1-1 or 2-1-1",
                "Scunthorpe, Penistone, Essex and the Dickens fellowship",
                "the cat's toys, the class' essays"
            })
    void whatOnlyLooksLikeATrickIsLeftAlone(String text) {
        assertThat(Look.at("obscenity", text)).isEmpty();
        assertThat(Look.at("harassment", text)).isEmpty();
        assertThat(Look.at("personal-attack", text)).isEmpty();
    }

    @Test
    void aLigatureIsTheLettersThatItJoins() {
        assertThat(Normaliser.read("c\u0153ur \u00C6sop", Normaliser.Style.PLAIN))
                .hasToString("coeur aesop");
    }
}
