package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postpolicy.facts.Signal;
import org.postpolicy.workbench.Desk.Said;

class PrettyTest {

    private static final String QUESTION =
            "{\"id\":\"q\",\"post\":{\"text\":\"When?\",\"needsReply\":true,\"submittedAt\":\"2026-01-05T15:00:00Z\"}}";

    @Test
    void aPersonReadsVerdictEvidenceClausesAndCounts() {
        Said said = new Desk().hands(Desk.NUMBER_FOR_CHILDREN + "\nnonsense").evaluates("--pretty");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("""
                1  HOLD
                  | Call my mom at [[416-555-0199]]!
                  HOLD BRK-1 (Part 1, line 1) - Details that identify a person wait for a librarian.
                    personal-information / private-telephone: "416-555-0199"

                2  error
                  P701 - The line is not valid JSON at character 1. Write one complete JSON object on each line, with names and texts in double quotes.

                verdict      count
                ALLOW            0
                ADVISE           0
                HOLD             1
                REJECT           0
                errors           1
                total            2
                """);
    }

    @Test
    void theFormIsChosenAsInEveryOtherCommand() {
        assertThat(judged("--format", "text")).isEqualTo(judged("--pretty"));
        assertThat(judged("--format", "json")).startsWith("{").isEqualTo(judged());
    }

    private static String judged(String... options) {
        return new Desk().hands(Desk.NUMBER_FOR_CHILDREN).evaluates(options).out();
    }

    @Test
    void aDutySaysWhoseItIsAndUntilWhenInTheZoneOfThePolicy() {
        assertThat(new Desk()
                        .hands(QUESTION)
                        .evaluates("--pretty", "--period", "response=P2D")
                        .out())
                .contains("  to do BRK-4 (Part 2, line 2) - The desk, by 2026-01-07 10:00 (America/Toronto):"
                        + " Answer this question.");
    }

    @Test
    void aReaderOfFrenchReadsFrench() {
        Said said = new Desk().hands(QUESTION).evaluates("--pretty", "--lang", "fr", "--period", "response=P2D");

        assertThat(said.out())
                .contains(
                        "à faire BRK-4",
                        "Le comptoir, avant le 2026-01-07 10:00",
                        "Répondez à cette question.",
                        "nombre");
        assertThat(new Desk()
                        .speaks(Locale.CANADA_FRENCH)
                        .hands(QUESTION)
                        .evaluates("--pretty")
                        .out())
                .contains("Répondez à cette question.");
        assertThat(new Desk()
                        .speaks(Locale.GERMANY)
                        .hands(QUESTION)
                        .evaluates("--pretty")
                        .out())
                .contains("Answer this question.");
    }

    @Test
    void aTerminalShowsColoursInPlaceOfBrackets() {
        assertThat(new Desk()
                        .seesColours()
                        .hands(Desk.NUMBER_FOR_CHILDREN)
                        .evaluates("--pretty")
                        .out())
                .contains("\u001B[1;33mHOLD\u001B[0m", "Call my mom at \u001B[7m416-555-0199\u001B[0m!")
                .doesNotContain("[[");
    }

    @Test
    void coloursCanBeDeclined() {
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.showsColours(Map.of("WT_SESSION", "1"))).isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.showsColours(Map.of("WT_SESSION", "1", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.showsColours(Map.of())).isFalse();
    }

    @Test
    void aPostCannotWriteToTheTerminal() {
        String hostile = "{\"id\":\"\\u001b]0;mine\\u0007\",\"post\":{\"title\":\"\\u009b31m\",\"text\":"
                + "\"\\u001b[2J\\u202eabc\\u0000\\u007f\\rnew\\u2028line\\ud83d\"}}";

        String out = new Desk().hands(hostile).evaluates("--pretty").out();

        assertThat(out)
                .contains("␛]0;mine␇  ALLOW")
                .contains("title: <U+009B>31m")
                .contains("| ␛[2J<U+202E>abc␀␡␍new<U+2028>line<U+D83D>");
        assertThat(out.chars()).noneMatch(unit -> unit != '\n' && Character.isISOControl(unit));
    }

    @Test
    void theKeysOfAHostileLineCannotWriteToTheTerminalEither() {
        String out = new Desk()
                .hands("{\"post\":{\"text\":\"\",\"\\u001b[2J\":1}}\n{\"\\u001b\":1,\"\\u001b\":2}")
                .evaluates("--pretty")
                .out();

        assertThat(out).contains("P502", "P702").doesNotContain("\u001B");
    }

    @Test
    void linesOfATextStandUnderOneAnother() {
        assertThat(new Desk()
                        .hands("{\"post\":{\"text\":\"one\\ntwo\\r\\n\\tthree\"}}")
                        .evaluates("--pretty")
                        .out())
                .contains("  | one\n  | two\n  |     three\n");
    }

    @Test
    void withoutExcerptsNoWordOfThePostIsShown() {
        assertThat(new Desk()
                        .hands(Desk.NUMBER_FOR_CHILDREN)
                        .evaluates("--pretty", "--no-excerpts")
                        .out())
                .contains("personal-information / private-telephone\n")
                .doesNotContain("mom", "555");
    }

    @Test
    void aClauseInShadowSaysSo() {
        assertThat(new Desk()
                        .hands(Desk.NUMBER_FOR_CHILDREN)
                        .evaluates("--pretty", "--shadow", "BRK-1")
                        .out())
                .contains("1  ALLOW", "HOLD (in shadow, not counted) BRK-1");
    }

    @Test
    void aPolicyThatWasNotInForceSaysSo() {
        assertThat(new Desk()
                        .hands("{\"post\":{\"text\":\"\",\"submittedAt\":\"2019-05-01T12:00:00Z\"}}")
                        .evaluates("--pretty")
                        .out())
                .contains("brook-library - not in force at that time");
    }

    @Test
    void anIncompleteDecisionSaysWhy() {
        assertThat(new Desk()
                        .hands("{\"post\":{\"text\":\"" + "a ".repeat(60_000) + "\"}}")
                        .evaluates("--pretty")
                        .out())
                .contains("1  HOLD", "incomplete: P604 - ", " […119600…] ");
    }

    @Test
    void evidenceThatOverlapsIsMarkedOnce() {
        String text = "one two three four";
        List<Signal> evidence =
                List.of(Signal.in("b", text, 4, 13), Signal.in("a", text, 0, 7), Signal.in("c", text, 14, 18));

        assertThat(MarkedText.of(text, evidence, new Paint(false))).isEqualTo("[[one two three]] [[four]]");
        assertThat(MarkedText.of(text, List.of(), new Paint(false))).isEqualTo(text);
    }
}
