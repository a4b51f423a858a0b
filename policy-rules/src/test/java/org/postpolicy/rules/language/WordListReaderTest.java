package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Ground;
import org.postpolicy.rules.language.WordList.Phrase;

class WordListReaderTest {

    private final Problems problems = new Problems();

    @Test
    void aGoodListGivesItsPhrasesWithGroupAndPlace() {
        WordList list = read("""
                # replaces
                # seen in the harbour
                Old  Salt
                [slur ground=RELIGION]
                heathen*
                []
                lubber
                ! sea  lubber
                """);

        assertThat(problems.list()).isEmpty();
        assertThat(list.kind()).isEqualTo("harassment");
        assertThat(list.language()).isEqualTo("en");
        assertThat(list.replaces()).isTrue();
        assertThat(list.phrases())
                .extracting(
                        Phrase::words,
                        Phrase::subkind,
                        Phrase::ground,
                        Phrase::allowed,
                        p -> p.place().line())
                .containsExactly(
                        tuple("old salt", null, null, false, 3),
                        tuple("heathen*", "slur", Ground.RELIGION, false, 5),
                        tuple("lubber", null, null, false, 7),
                        tuple("sea lubber", null, null, true, 8));
    }

    @Test
    void aListThatDoesNotSaySoReplacesNothing() {
        assertThat(read("lubber\n# replaces").replaces()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []x                      | P402 | header
            [                        | P402 | header
            [ ]                      | P402 | header
            [slur demeaning]         | P402 | header
            [slur ground=RELIGON]    | P403 | Did you mean "RELIGION"?
            [slurr]                  | P404 | Did you mean "slur"?
            ?!…                      | P405 | letter
            lub*ber                  | P408 | star
            lubber *                 | P408 | star
            keep <group> out         | P409 | brackets
            !lubber                  | P410 | space
            salt, lubber             | P411 | line of its own
            salt; lubber             | P411 | line of its own
            """)
    void aBadLineIsAProblemInItsPlace(String line, String code, String hint) {
        WordList list = read("deck hand\n" + line + "\nlandsman");

        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).code()).isEqualTo(code);
        assertThat(problems.list().get(0).place()).isEqualTo("words/harassment.en.txt:2");
        assertThat(problems.list()
                        .get(0)
                        .toString()
                        .replace("the *", "the star")
                        .replace("one *", "one star"))
                .contains(hint);
        assertThat(list.phrases()).extracting(Phrase::words).containsExactly("deck hand", "landsman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"buy|sell a berth", "deck | harbour hand", "berth(s)", "berth for hire|sale"})
    void aChoiceOfWordsIsAProblemAndNoPhrase(String line) {
        assertThat(read(line).phrases()).isEmpty();

        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("P412", line, "on a line of its own"));
    }

    @Test
    void bracketsAroundWordsAreNoChoice() {
        assertThat(read("(c) harbour press\nold salt (deck hand)").phrases()).hasSize(2);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"crack pipe\"", "\u201Ccrack pipe\u201D", "\u00AB pipe \u00BB", "so-called \"pipe\""})
    void quotationMarksAreAProblemAndNoPhrase(String line) {
        assertThat(read(line).phrases()).isEmpty();

        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("P413", line, "without them"));
    }

    @Test
    void aPhraseThatStandsTwiceNamesTheFirstLine() {
        read("lubber\nsalt\nLUBBER");

        assertThat(problems.list()).extracting("code", "line").containsExactly(tuple("P407", 3));
        assertThat(problems.list().get(0).message()).contains("line 1");
    }

    @Test
    void aTextIsNoPhrase() {
        read("salt ".repeat(50));

        assertThat(problems.list()).extracting("code").containsExactly("P406");
    }

    @ParameterizedTest
    @CsvSource({"words/harassment.txt", "words/Harassment.en.txt", "words/harassment.english.txt", "harassment en.txt"})
    void aNameMustGiveKindAndLanguage(String file) {
        WordListReader.read(file, "lubber", problems);

        assertThat(problems.list()).extracting("code").containsExactly("P401");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoPartOfThePhrases() {
        assertThat(read("\uFEFF# replaces\r\nlubber\r\n").phrases())
                .extracting(Phrase::words)
                .containsExactly("lubber");
    }

    private WordList read(String text) {
        return WordListReader.read("words/harassment.en.txt", text, problems);
    }

    @Test
    void aLanguageIsWrittenWithItsShorterCode() {
        Problems problems = new Problems();
        WordListReader.read("words/raffle.eng.txt", "raffle", problems);

        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).isEqualTo("Call the file raffle.en.txt."));
    }
}
