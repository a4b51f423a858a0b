package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.WordListReader;
import org.postpolicy.rules.signals.EverydayForms.Form;
import org.postpolicy.rules.signals.EverydayForms.Omission;

class EverydayFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threat | i will kill u first | i will kill u",
                "threat | im gonna hurt u | im gonna hurt u",
                "threat | I am going to kill you | I am going to kill you",
                "threat | ill fuckin kill ya | ill fuckin kill ya",
                "threat | I'll f*cking kill you | I'll f*cking kill you",
                "threat | I will fucking literally kill you | I will fucking literally kill you",
                "threat | we r gunna kill dem | we r gunna kill dem",
                "personal-attack | your an idiot | your an idiot",
                "personal-attack | ur all complete idiots | ur all complete idiots",
                "obscenity | T'es vraiment con | T'es vraiment con",
                "threat | jvais te tuer | jvais te tuer",
                "threat | j'vais te tuer | j'vais te tuer"
            })
    void whatPeopleWriteEveryDayIsSeenAsWhatItStandsFor(String kind, String text, String seen) {
        assertThat(Look.excerpts(kind, text)).contains(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u of t has a great library",
                "your idiot-proof guide to knitting",
                "the moon, la lune, is full tonight",
                "I will just really love this",
                "If you want your kids to read, come on Saturday",
                "Tu vas te faire un plaisir de le lire",
                "You'll be sorry you missed the author visit"
            })
    void whatOnlyLooksLikeItIsLeftInPeace(String text) {
        assertThat(Look.at(text))
                .noneMatch(signal ->
                        List.of("threat", "personal-attack", "harassment").contains(signal.kind()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We are going to plant trees.", "They do not want to move.", "I do not know; it is kind of you."
            })
    void aKindAboutHowATextIsWrittenSeesNoFormThatIsNotThere(String text) {
        assertThat(Look.excerpts("unprofessional-tone", text)).isEmpty();
        assertThat(Look.excerpts("spelling", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "we do not sell it, 'We don''t sell it,we dont sell it,we do not sell it'",
        "we don't sell it, 'We don''t sell it,we do not sell it,we really dont sell it'",
        "going to sell, 'gonna sell,gunna sell,going to sell'",
        "c'est à vendre, 'cest a vendre,c''est à vendre,c’est vraiment à vendre'",
        "on ne vend pas, 'on vend pas,on ne vend pas'",
        "qu'ils vendent, 'quils vendent,qu''ils vendent'"
    })
    void aPacksOwnPhraseHasItsEverydayForms(String phrase, String texts) {
        for (String text : texts.split(",")) {
            assertThat(found(phrase, text)).as(text).containsExactly(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "we are selling it, we were selling it",
        "do not sell it, do not really really really sell it",
        "sell it, sell. Really it",
        "ne peut être vendu, peut être vendu",
        "l'une, lune"
    })
    void aPhraseHasNoFormThatChangesIt(String phrase, String text) {
        assertThat(found(phrase, text)).isEmpty();
    }

    @Test
    void aFillerBeforeAPhraseIsNoPartOfIt() {
        assertThat(found("sell it", "really sell it really")).containsExactly("sell it");
    }

    @Test
    void aRowOfFillersCostsNoMoreThanItsLength() {
        long once = steps("really ".repeat(1_000));

        assertThat(steps("really ".repeat(2_000))).isLessThanOrEqualTo(2 * once + 100);
    }

    @Test
    void aFileSaysFormsFillersOmissionsAndWordsThatAreThemselves() {
        EverydayForms forms = EverydayForms.of(
                "forms/en.txt", "# a note\n\nu|ya = you\ngonna = going to\n~ really\n- ne n : pas\n! lune\n");

        assertThat(forms.forms())
                .containsExactly(
                        new Form(List.of("u"), List.of("you")),
                        new Form(List.of("ya"), List.of("you")),
                        new Form(List.of("gonna"), List.of("going", "to")));
        assertThat(forms.fillers()).containsExactly("really");
        assertThat(forms.omissions()).containsExactly(new Omission(List.of("ne", "n"), List.of("pas")));
        assertThat(forms.noElisions()).containsExactly("lune");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u you", "u = you = ya", " = you", "u = ", "- ne pas"})
    void aLineThatSaysNoneOfTheseNamesItsFile(String line) {
        assertThatThrownBy(() -> EverydayForms.of("forms/en.txt", line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forms/en.txt")
                .hasMessageContaining(line.startsWith("-") ? "ne pas" : line);
    }

    private static List<String> found(String phrase, String text) {
        return Look.with("raffle", text, List.of(List.of(Look.list("raffle.en.txt", phrase)))).stream()
                .map(seen -> seen.signal().excerpt())
                .toList();
    }

    private static long steps(String text) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addBuiltIn(
                WordListReader.readPatterns("raffle.en.txt", "really ... sell\nreally really <price>", new Problems()),
                1);
        vocabulary.drawEverydayForms();
        Reading reading = Normaliser.read(text, Normaliser.Style.PLAIN);
        Numbered numbered = vocabulary.known().number(reading, List.of());
        return vocabulary.patterns().match(reading, numbered, new Marks(reading.words()), (meaning, start, end) -> {});
    }
}
