package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Signal;

/** What holds for every text, however odd. */
class DetectionLawsTest {

    private static final List<String> TELLING = List.of(
            "0#$0",
            "call me at 416-555-0199",
            "I live at 12 Oak Street",
            "you are an idiot",
            "y0u 1d10t",
            "s t u p i d",
            "write to ana.roy@example.org",
            "née le 3 mars 2015",
            "I will kill you",
            "!!!!!!!!!!",
            "© 2012 Harbour Press",
            "\uD835\uDC04\uD835\uDC05",
            "\u202Eabc\u202C",
            "a\u0300\u0301\u0302b",
            "\u0000\uFFFF",
            "\uFB01ancé",
            "5$ $5 ５＄ ½",
            "SIN 046 454 286",
            "SSN 536-90-4399",
            "card 4111 1111 1111 1111",
            "GB82 WEST 1234 5698 7654 32",
            "my computer is 192.168.10.20",
            "M5V 2T6",
            "born on March 3, 2015",
            "you 1d*0t, b!t\u0441h, f u\u200B c k",
            "id\uD83D\uDE42iot, id-iot, bi tch",
            "\uD83C\uDDEE\uD83C\uDDE9\uD83C\uDDEE\uD83C\uDDF4\uD83C\uDDF9 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "stuuuupid a$$hole",
            "\u05E9\u05DC\u05D5\u05DD \u0627\u0644\u0633\u0644\u0627\u0645 call 416-555-0199",
            "buy now for $20 at http://shop.example",
            "The book's page, see p. 12. Dr. Lee and St. Clair");

    @Property(tries = 400)
    void offsetsAreValidAndTheExcerptIsTheTextBetweenThem(@ForAll("texts") String text) {
        for (Signal signal : Look.at(text)) {
            assertThat(signal.start()).isBetween(0, signal.end() - 1);
            assertThat(signal.end()).isLessThanOrEqualTo(text.length());
            assertThat(signal.excerpt()).isEqualTo(text.substring(signal.start(), signal.end()));
        }
    }

    @Property(tries = 400)
    void aCharacterThatNobodySeesRemovesNoFinding(
            @ForAll("texts") String text, @ForAll("invisible") String invisible, @ForAll("places") double place) {
        int at = (int) (place * text.length());
        boolean splitsPair =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        String longer = splitsPair ? text : text.substring(0, at) + invisible + text.substring(at);

        assertThat(kinds(longer)).containsAll(kinds(text));
    }

    @Property(tries = 400)
    void aTextFullOfInvisibleCharactersShowsWhatItShowsWithout(
            @ForAll("texts") String text, @ForAll("invisible") String invisible) {
        StringBuilder longer = new StringBuilder();
        text.codePoints().forEach(c -> longer.appendCodePoint(c).append(invisible));

        assertThat(kinds(longer.toString()))
                .isEqualTo(kinds(VisibleText.of(text).text()));
    }

    @Property(tries = 400)
    void howASpaceOrALineEndIsTypedChangesNothing(
            @ForAll("texts") String text, @ForAll("spaces") String space, @ForAll("lineEnds") String lineEnd) {
        String lines = text.replace("\r", "").replace(". ", ".\n");

        assertThat(kinds(lines.replace(" ", space).replace("\n", lineEnd))).isEqualTo(kinds(lines));
    }

    @Property(tries = 2000)
    void normalisingTwiceIsNormalisingOnce(@ForAll("texts") String text) {
        for (Normaliser.Style style : Normaliser.Style.values()) {
            String once = Normaliser.read(text, style).toString();

            assertThat(Normaliser.read(once, style)).as(style.toString()).hasToString(once);
        }
    }

    @Test
    void everyShortRowOfSignsReadTwiceIsReadOnce() {
        String signs = "0aB$\u20AC@*!.' ";
        for (int length = 1; length <= 5; length++) {
            for (int row = 0; row < Math.pow(signs.length(), length); row++) {
                StringBuilder text = new StringBuilder();
                for (int left = row, i = 0; i < length; i++, left /= signs.length()) {
                    text.append(signs.charAt(left % signs.length()));
                }
                for (Normaliser.Style style : Normaliser.Style.values()) {
                    String once = Normaliser.read(text.toString(), style).toString();
                    if (!Normaliser.read(once, style).toString().equals(once)) {
                        fail("\"" + text + "\" read as " + style + " is \"" + once + "\" and that is something else");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0@$\u00A9 2012", "aaa*", "a$$\u03000", "$\uFE70.a", "a\u1089$'.0"})
    void whatOnceWasReadOtherwiseTheSecondTimeIsReadTheSame(String text) {
        for (Normaliser.Style style : Normaliser.Style.values()) {
            String once = Normaliser.read(text, style).toString();

            assertThat(Normaliser.read(once, style)).as(style.toString()).hasToString(once);
        }
    }

    @Property(tries = 400)
    void anyStringIsReadWithoutAFailure(@ForAll String text) {
        assertThat(Look.at(text))
                .allSatisfy(signal -> assertThat(signal.excerpt()).isNotEmpty());
    }

    @Property(tries = 200)
    void theSameTextGivesTheSameSignals(@ForAll("texts") String text) {
        assertThat(Look.at(text)).isEqualTo(Look.at(text));
    }

    private static Set<String> kinds(String text) {
        return Look.at(text).stream()
                .map(signal -> signal.kind() + "/" + signal.subkind())
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(12);
        Arbitrary<String> plain = Arbitraries.strings().ascii().ofMaxLength(12);
        return Combinators.combine(noise, Arbitraries.of(TELLING), plain, Arbitraries.of(TELLING))
                .as((a, b, c, d) -> a + " " + b + " " + c + d);
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.of(
                "\u200B",
                "\u200C",
                "\u200D",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u202A",
                "\u200F",
                "\u0000",
                "\u061C",
                "\u034F",
                "\u180E",
                "\u2066",
                "\u2069",
                "\u3164",
                "\uFE0F",
                "\uDB40\uDC41",
                "\u200B\u2060\u00AD");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("\u00A0", "\u2009", "\u202F", "\u3000", "  ", " \u00A0\u2003");
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\u2028", "\u0085", "\u000B");
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }
}
