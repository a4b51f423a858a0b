package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Submission;
import org.postpolicy.facts.Ground;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalCategory;
import org.postpolicy.facts.SignalSource;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.WordList;

class TextSignalsTest {

    private static final WordList OWN = Look.list("advertising.en.txt", "[goods]", "lamp oil", "candle*");
    private static final WordList REPLACING = Look.list("advertising.en.txt", "# replaces", "lamp oil");
    private static final WordList EXCEPTING = Look.list("personal-attack.en.txt", "! you are a clown");

    @Test
    void onlyTheAskedKindsAreSeen() {
        List<SeenSignal> seen = Look.with("threat", "You are an idiot. I will break his arm.", List.of(List.of()));

        assertThat(seen).extracting(s -> s.signal().kind()).containsOnly("threat");
    }

    @Test
    void twoReadingsOfOneDateContradictNothing() {
        assertThat(Look.excerpts("misleading", "He came on July 2, July, 2001 at last"))
                .isEmpty();
    }

    @Test
    void aCapitalThatFoldsToTwoLettersMayEndTheText() {
        assertThat(Look.at("threat", "I will kill you, \u1E9E")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "harassment, #RefugeesAreVermin",
        "harassment, so #NYCRefugeesAreVermin today",
        "spam, #FollowMeOnInsta",
        "harassment, #réfugiésDehors"
    })
    void aCapitalInAHashtagBeginsAWord(String kind, String text) {
        assertThat(Look.at(kind, text)).isNotEmpty();
    }

    @Test
    void aCapitalElsewhereBeginsNone() {
        assertThat(Look.at("harassment", "The shop RefugeesAreVermin closed")).isEmpty();
    }

    @Test
    void aTraceNamesTheLineThatSees() {
        assertThat(TextSignals.tracing(Set.of("spam")).detect(Submission.of(Post.comment("Click here"))))
                .extracting(seen -> seen.signal().subkind())
                .allSatisfy(line -> assertThat(line).matches("words/spam\\.en\\.txt:[0-9]+"))
                .isNotEmpty();
    }

    @Test
    void aBuiltInSignalIsSeenByEveryPack() {
        assertThat(Look.with("advertising", "Use my code today", List.of(List.of(), List.of(OWN))))
                .extracting(SeenSignal::packs)
                .containsExactly(0b11L);
    }

    @Test
    void aPacksOwnWordsAreSeenByThatPackOnly() {
        List<SeenSignal> seen =
                Look.with("advertising", "Lamp  oil and candlesticks", List.of(List.of(), List.of(OWN)));

        assertThat(seen)
                .extracting(s -> entry(s.signal().excerpt(), s.packs()))
                .containsExactly(entry("Lamp  oil", 0b10L), entry("candlesticks", 0b10L));
        assertThat(seen.get(0).signal().subkind()).isEqualTo("goods");
        assertThat(seen.get(0).signal().source()).isEqualTo(SignalSource.LEXICON);
    }

    @Test
    void aReplacingListHidesTheBuiltInOneFromItsPack() {
        assertThat(Look.with("advertising", "Use my code for lamp oil", List.of(List.of(REPLACING), List.of())))
                .extracting(s -> entry(s.signal().excerpt(), s.packs()))
                .containsExactly(entry("Use my code", 0b10L), entry("lamp oil", 0b01L));
    }

    @Test
    void theSameWordsFromTwoPacksAreOneSignal() {
        assertThat(Look.with("advertising", "lamp oil", List.of(List.of(OWN), List.of(), List.of(REPLACING))))
                .extracting(SeenSignal::packs)
                .containsExactly(0b101L);
    }

    @Test
    void anExceptionOfAPackCoversTheBuiltInWordsForThatPack() {
        assertThat(Look.with("personal-attack", "you are a clown", List.of(List.of(EXCEPTING), List.of())))
                .extracting(SeenSignal::packs)
                .containsExactly(0b10L);
    }

    @Test
    void aBuiltInExceptionDoesNotTouchAPacksOwnWords() {
        WordList own = Look.list("obscenity.en.txt", "moby dick");

        assertThat(Look.with("obscenity", "Moby Dick", List.of(List.of(own))))
                .extracting(s -> s.signal().excerpt())
                .containsExactly("Moby Dick");
    }

    @Test
    void aKindThatOnlyAPackKnowsIsSeenAsASuspicion() {
        WordList own = Look.list("harbour-gossip.en.txt", "the old pier");

        assertThat(Look.with("harbour-gossip", "At the old pier", List.of(List.of(own))))
                .extracting(s -> s.signal().category())
                .containsExactly(SignalCategory.SUSPICION);
    }

    @Test
    void titleAndAlternativeTextsAreReadToo() {
        Post post = Post.comment("you are an idiot")
                .withTitle("you are a fool")
                .withAltTexts(List.of("a boat", "you are a moron"));

        List<SeenSignal> seen =
                TextSignals.of(Set.of("personal-attack"), List.of(List.of())).detect(Submission.of(post));

        assertThat(seen)
                .extracting(s -> entry(s.signal().field(), s.signal().excerpt()))
                .containsExactly(
                        entry("text", "you are an idiot"),
                        entry("title", "you are a fool"),
                        entry("altTexts[1]", "you are a moron"));
    }

    @Test
    void harassmentNamesTheGroundOfTheGroup() {
        assertThat(Look.at("harassment", "No room for refugees here, keep them out"))
                .extracting(Signal::ground)
                .contains(Ground.NATIONAL_ORIGIN);
    }

    @Test
    void withoutAPackNothingIsSeen() {
        assertThat(Look.with("threat", "I will kill you", List.of())).isEmpty();
    }

    @Test
    void moreThanSixtyThreePacksAreRefused() {
        assertThatThrownBy(() -> TextSignals.of(Set.of(), Collections.nCopies(64, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("63");
    }

    @Test
    void sixtyThreePacksAllSee() {
        assertThat(Look.with("threat", "I will kill you", Collections.nCopies(63, List.of())))
                .extracting(SeenSignal::packs)
                .containsExactly(Long.MAX_VALUE);
    }

    @Test
    void everyDetectedKindStandsInTheCatalogue() {
        assertThat(TextSignals.detectedKinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(SignalCatalogue.find(kind)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you are an 1d10t",
                "you are an idioooot",
                "you are an i d i o t",
                "you are an id\u200Biot",
                "you are an \uFF49\uFF44\uFF49\uFF4F\uFF54",
                "you are an \u0456diot",
                "you are an ID\u00CFOT",
                "you are an i\u0335d\u0335i\u0335o\u0335t\u0335",
                "you  are,an\tidiot",
                "you are an \uD835\uDC22\uD835\uDC1D\uD835\uDC22\uD835\uDC28\uD835\uDC2D"
            })
    void aTrickDoesNotHideAWord(String text) {
        assertThat(Look.at("personal-attack", text))
                .as(text)
                .anySatisfy(signal ->
                        assertThat(text.substring(signal.start(), signal.end())).isEqualTo(signal.excerpt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "\uD800",
                "\uDC00\uD800",
                "\u202E\u200F\u2066",
                "\uFFFE",
                "\uDB40\uDC41",
                "a\u0300\u0301\u0302\u0303\u0304",
                "\"'\"'\"'",
                "<script>alert(1)</script>",
                "((((((((((",
                "@",
                "a@",
                "@b",
                "://",
                "\u00A9",
                "(c)",
                "+",
                "+1",
                "0",
                "!!!",
                "::",
                "1:2:3",
                "\uFDFA",
                "\u1F16\uFB03",
                "an \u0152"
            })
    void anOddStringIsNoFailure(String text) {
        assertThat(Look.at(text))
                .allSatisfy(signal -> assertThat(signal.excerpt()).isNotEmpty());
    }

    @Test
    void aTextOfTenMillionCharactersIsRead() {
        String text = "All is quiet. ".repeat(714_000) + "I will kill you";

        assertThat(Look.with("threat", text, List.of(List.of())))
                .extracting(s -> s.signal().start())
                .containsExactly(text.length() - 15);
    }
}
