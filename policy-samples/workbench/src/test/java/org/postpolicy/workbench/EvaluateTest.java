package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postpolicy.workbench.Desk.Said;

class EvaluateTest {

    private static final String FINE = "{\"post\":{\"text\":\"A fine day.\"}}";

    @TempDir
    private Path folder;

    @Test
    void aPackThatIsNotFoundIsToldWithWhereItWasLookedFor() {
        Said without = new Desk().hands("").calls("evaluate", "--pack", Desk.PACK);
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err())
                .contains("There is no pack \"brook-library\" among those that come with the library, and no folder")
                .contains("\n    For a pack of yours, name the folder in which it stands with --packs DIR.\n");

        String packs = Desk.packs().toString();
        Said elsewhere = new Desk().hands("").calls("evaluate", "--packs", packs, "--pack", "brok-library");
        assertThat(elsewhere.status()).isEqualTo(2);
        assertThat(elsewhere.err())
                .contains("\"brok-library\" in the folder " + packs + " or among those that come with the library.")
                .contains("Did you mean \"brook-library\"?")
                .doesNotContain("--packs DIR");
    }

    @Test
    void aDecisionHasEveryMemberInItsPlace() {
        Said said = new Desk().hands(Desk.NUMBER_FOR_CHILDREN).evaluates();

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
                .isEqualTo("{\"id\":\"1\",\"verdict\":\"HOLD\",\"complete\":true,\"asOf\":\"2026-01-05T15:00:00Z\","
                        + "\"packs\":[{\"id\":\"brook-library\",\"version\":\"1.2.0\",\"fingerprint\":\"sha256:…\","
                        + "\"verdict\":\"HOLD\",\"inForce\":true,\"limitedBy\":[]}],"
                        + "\"findings\":[{\"pack\":\"brook-library\",\"rule\":\"identifying-details\","
                        + "\"clauses\":[\"BRK-1\"],\"verdict\":\"HOLD\",\"confirmed\":false,\"shadow\":false,"
                        + "\"message\":{\"en\":\"Details that identify a person wait for a librarian.\","
                        + "\"fr\":\"Les détails qui identifient une personne attendent un bibliothécaire.\"},"
                        + "\"evidence\":[{\"kind\":\"personal-information\",\"subkind\":\"private-telephone\","
                        + "\"field\":\"text\",\"start\":15,\"end\":27,\"excerpt\":\"416-555-0199\","
                        + "\"strength\":0.9,\"review\":\"UNREVIEWED\"}]}],"
                        + "\"obligations\":[],\"problems\":[]}\n");
    }

    @Test
    void decisionsComeInTheOrderOfTheLines() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"post\":{\"text\":\"Post " + i + "\"}}")
                .collect(Collectors.joining("\n"));

        List<String> out = new Desk().hands(lines).evaluates().lines();

        assertThat(out).hasSize(500);
        IntStream.range(0, 500).forEach(i -> assertThat(Desk.json(out.get(i))).containsEntry("id", "p" + i));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String lines = Desk.NUMBER_FOR_CHILDREN + "\n" + FINE + "\nnonsense\n";

        assertThat(new Desk().hands(lines).evaluates().out())
                .isEqualTo(new Desk().hands(lines).evaluates().out());
    }

    @Test
    void verdictsAreNoProblems() {
        String lines = "{\"post\":{\"text\":\"\",\"format\":\"VIDEO\"}}\n{\"post\":{\"text\":\"\"},"
                + "\"author\":{\"role\":\"EMPLOYEE\"}}\n" + Desk.NUMBER_FOR_CHILDREN;

        Said said = new Desk().hands(lines).evaluates();

        assertThat(said.lines())
                .extracting(line -> Desk.json(line).get("verdict"))
                .containsExactly("REJECT", "ADVISE", "HOLD");
        assertThat(said.status()).isZero();
    }

    static Stream<Arguments> malformedLines() {
        String tooDeep = "{\"post\":".repeat(70) + "{}" + "}".repeat(70);
        String tooMany = "{\"post\":{\"text\":\"a\",\"topics\":[" + "\"a\",".repeat(100_000) + "\"a\"]}}";
        return Stream.of(
                Arguments.of("nonsense", "P701", "7"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":", "P701", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a", "P701", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\"}} more", "P701", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\"}}{}", "P701", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":NaN}}", "P701", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\"},}", "P701", "x"),
                Arguments.of("{'post':{'text':'a'}}", "P701", "7"),
                Arguments.of("{\"post\":{\"text\":\"a\u0000b\"}}", "P701", "7"),
                Arguments.of("\u0000", "P701", "7"),
                Arguments.of("}", "P701", "7"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\",\"text\":\"b\"}}", "P702", "x"),
                Arguments.of("{\"id\":\"x\",\"id\":\"y\",\"post\":{\"text\":\"a\"}}", "P702", "x"),
                Arguments.of(tooDeep, "P703", "7"),
                Arguments.of("{\"id\":\"x\",\"post\":" + "[".repeat(100_000), "P703", "x"),
                Arguments.of(tooMany, "P703", "7"),
                Arguments.of("{\"post\":{\"text\":1e99999999999}}", "P703", "7"),
                Arguments.of("{\"post\":{\"text\":" + "1".repeat(5_000) + "}}", "P703", "7"),
                Arguments.of("[{\"post\":{\"text\":\"a\"}}]", "P706", "7"),
                Arguments.of("\"text\"", "P706", "7"),
                Arguments.of("12", "P706", "7"),
                Arguments.of("null", "P706", "7"),
                Arguments.of("{\"id\":true,\"post\":{\"text\":\"a\"}}", "P707", "7"),
                Arguments.of("{\"id\":[\"x\"],\"post\":{\"text\":\"a\"}}", "P707", "7"),
                Arguments.of("{\"id\":\"x\"}", "P503", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":null}", "P503", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":[]}", "P501", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":7}}", "P501", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"txt\":\"a\"}}", "P502", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\",\"kind\":\"BLOG\"}}", "P505", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\",\"submittedAt\":\"now\"}}", "P506", "x"),
                Arguments.of("{\"id\":\"x\",\"post\":{\"text\":\"a\",\"topics\":[\" \"]}}", "P708", "x"));
    }

    @ParameterizedTest
    @MethodSource("malformedLines")
    void aMalformedLineGivesAnErrorInItsPlaceAndTheRestGoesOn(String line, String code, String id) {
        Said said = new Desk()
                .hands(FINE + "\n\n\n\n\n\n" + line + "\n" + FINE + "\n")
                .evaluates();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.lines()).hasSize(3);
        assertThat(Desk.json(said.lines().get(0))).containsEntry("id", "1").containsEntry("verdict", "ALLOW");
        assertThat(Desk.json(said.lines().get(2))).containsEntry("id", "8").containsEntry("verdict", "ALLOW");
        Map<String, Object> refused = Desk.json(said.lines().get(1));
        assertThat(refused).containsOnlyKeys("id", "error").containsEntry("id", id);
        assertThat((Map<?, ?>) refused.get("error"))
                .extracting(Object::toString)
                .asString()
                .startsWith("{code=" + code + ", line=7, message=");
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        Said said = new Desk()
                .hands("{\"post\":{\"txt\":\"a\",\"langage\":\"en\"}}")
                .evaluates();

        assertThat(said.out())
                .isEqualTo("{\"id\":\"1\",\"error\":{\"code\":\"P502\",\"line\":1,\"message\":"
                        + "\"There is no \\\"post.txt\\\". Did you mean \\\"text\\\"? "
                        + "There is no \\\"post.langage\\\". Did you mean \\\"language\\\"?\"}}\n");
    }

    @Test
    void anIdKeepsItsLettersAndDigits() {
        String ids = Stream.of("\"a b\"", "\"\"", "7", "1.0", "12345678901234567890123", "1e3", "null", "\"é\\n\"")
                .map(id -> "{\"id\":" + id + ",\"post\":{\"text\":\"\"}}")
                .collect(Collectors.joining("\n"));

        assertThat(new Desk().hands(ids).evaluates().lines())
                .extracting(line -> Desk.json(line).get("id"))
                .containsExactly("a b", "", "7", "1.0", "12345678901234567890123", "1e3", "7", "é\n");
    }

    @Test
    void linesMayEndInAnyWayAndBeginWithAByteOrderMark() {
        Said said = new Desk()
                .hands("\uFEFF" + FINE + "\r\n   \t\r\n" + FINE + "\n\n" + FINE)
                .evaluates();

        assertThat(said.status()).isZero();
        assertThat(said.lines()).extracting(line -> Desk.json(line).get("id")).containsExactly("1", "3", "5");
    }

    @Test
    void anEmptyInputGivesNothing() {
        assertThat(new Desk().hands("").evaluates()).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void bytesThatAreNotUtf8AreTheErrorOfTheirLineAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int[] wrong : new int[][] {{0xFF}, {0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xE9}, {0xF8, 0x88, 0x80, 0x80}}) {
            bytes.write("{\"id\":\"x\",\"post\":{\"text\":\"".getBytes(StandardCharsets.US_ASCII));
            for (int one : wrong) {
                bytes.write(one);
            }
            bytes.write("\"}}\n".getBytes(StandardCharsets.US_ASCII));
        }
        bytes.write(FINE.getBytes(StandardCharsets.US_ASCII));

        Said said = new Desk().hands(bytes.toByteArray()).evaluates();

        assertThat(said.lines()).hasSize(6);
        assertThat(said.lines().subList(0, 5))
                .allMatch(line -> line.startsWith("{\"id\":\"x\",\"error\":{\"code\":\"P705\""));
        assertThat(said.lines().get(5)).contains("\"ALLOW\"");
    }

    @Test
    void anIdThatIsNotUtf8IsNoId() {
        byte[] line = "{\"id\":\"x?\",\"post\":{\"text\":\"\"}}".getBytes(StandardCharsets.US_ASCII);
        line[8] = (byte) 0xFF;

        assertThat(new Desk().hands(line).evaluates().out()).startsWith("{\"id\":\"1\",\"error\":{\"code\":\"P705\"");
    }

    @Test
    void aLineThatIsTooLongIsRefusedByTheIdAtItsBeginning() {
        byte[] longLine = ("{\"id\":\"long\",\"post\":{\"text\":\"" + "a".repeat(LineReader.LONGEST) + "\"}}\n" + FINE)
                .getBytes(StandardCharsets.UTF_8);

        Said said = new Desk().hands(longLine).evaluates();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().get(0)).startsWith("{\"id\":\"long\",\"error\":{\"code\":\"P704\",\"line\":1,");
        assertThat(said.lines().get(1)).contains("\"id\":\"2\",\"verdict\":\"ALLOW\"");
    }

    @Test
    void aTextThatIsTooLongToJudgeGivesAnIncompleteDecision() {
        Said said = new Desk()
                .hands("{\"post\":{\"text\":\"" + "a ".repeat(5_000_000) + "\"}}")
                .evaluates();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("\"verdict\":\"HOLD\",\"complete\":false")
                .contains("\"P604\"");
    }

    @Test
    void halfACharacterIsEscaped() {
        Said said = new Desk()
                .hands("{\"id\":\"\\ud83d\",\"post\":{\"text\":\"\"}}\n{\"id\":\"😀\",\"post\":{\"text\":\"\"}}")
                .evaluates();

        assertThat(said.lines().get(0)).startsWith("{\"id\":\"\\uD83D\",");
        assertThat(said.lines().get(1)).startsWith("{\"id\":\"😀\",");
    }

    @Test
    void excerptsCanBeLeftOut() {
        assertThat(new Desk()
                        .hands(Desk.NUMBER_FOR_CHILDREN)
                        .evaluates("--no-excerpts")
                        .out())
                .contains("\"start\":15,\"end\":27,\"excerpt\":null")
                .doesNotContain("555");
    }

    @Test
    void aClauseInShadowIsShownAndNotCounted() {
        assertThat(new Desk()
                        .hands(Desk.NUMBER_FOR_CHILDREN)
                        .evaluates("--shadow", "BRK-1")
                        .out())
                .contains("\"verdict\":\"ALLOW\",\"complete\":true")
                .contains("\"shadow\":true");
    }

    @Test
    void aPeriodSetsWhenAnAnswerIsDue() {
        String question =
                "{\"post\":{\"text\":\"When?\",\"needsReply\":true,\"submittedAt\":\"2026-01-05T15:00:00Z\"}}";

        assertThat(new Desk().hands(question).evaluates().out()).contains("\"due\":null");
        assertThat(new Desk()
                        .hands(question)
                        .evaluates("--period", "response=P2D")
                        .out())
                .contains("\"due\":\"2026-01-07T15:00:00Z\"");
    }

    @Test
    void aFileIsReadLikeTheStandardInput() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.jsonl"), FINE + "\n" + Desk.NUMBER_FOR_CHILDREN);

        String fromFile = new Desk().evaluates(file.toString()).out();

        assertThat(fromFile)
                .isEqualTo(new Desk()
                        .hands(Files.readAllBytes(file))
                        .evaluates("-")
                        .out());
    }

    @Test
    void nobodyIsToldOfProgressUnlessSomebodyWaits() {
        assertThat(new Desk().hands(FINE).evaluates().err()).isEmpty();
        assertThat(new Desk().waits().hands(FINE).evaluates().err())
                .startsWith("\r")
                .isBlank();
    }

    @Test
    void aReaderWhoGoesAwayIsNoProblem() {
        Said said = new Desk()
                .hands((FINE + "\n").repeat(5_000))
                .listensThrough(failing("Broken pipe"))
                .evaluates();

        assertThat(said).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void aFullDiskIsAProblem() {
        Said said = new Desk()
                .hands(FINE)
                .listensThrough(failing("No space left on device"))
                .evaluates();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("The answers cannot be written: No space left on device.\n");
    }

    @Test
    void answersAreNotKeptBackWhileTheInputPauses() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder seen = new StringBuilder();
        ByteArrayInputStream first = new ByteArrayInputStream((FINE + "\n").getBytes(StandardCharsets.UTF_8));
        Output answers = new Output(out);
        LineSource lines = new LineSource(first, 1_000, () -> {
            answers.flush();
            seen.append('[').append(out.size()).append(']');
        });

        assertThat(lines.advance()).isTrue();
        answers.line("answer");

        assertThat(lines.advance()).isFalse();
        assertThat(seen).hasToString("[7]");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
