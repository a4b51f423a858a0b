package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postpolicy.workbench.Desk.Said;

class BacktestTest {

    private static final String CLOCK = "2026-01-05T15:00:00Z";
    private static final int TORN = 2_000;

    @TempDir
    private Path folder;

    private Path posts;
    private Path answers;
    private Path record;

    @BeforeEach
    void writePosts() throws IOException {
        posts = Files.writeString(folder.resolve("posts.jsonl"), "not JSON\n" + MadePosts.lines(200, 3));
        answers = folder.resolve("answers.jsonl");
        record = folder.resolve("answers.jsonl.run.json");
    }

    @Test
    void theFileHoldsWhatTheCommandWouldSayAndTheTotalsAreShown() throws IOException {
        Said usual = new Desk().evaluates(posts.toString());
        Said said = evaluates();

        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(usual.out());
        assertThat(said.status()).isEqualTo(usual.status()).isEqualTo(1);
        assertThat(said.out()).isEqualTo(totals(new Desk().evaluates("--pretty", posts.toString())));
        assertThat(said.err()).matches("[0-9]+ answers in [0-9:]+ \\([0-9,]+ a second\\)\\.\n");
        assertThat(Desk.json(Files.readString(record)))
                .containsEntry("command", "evaluate")
                .containsEntry("clock", CLOCK)
                .containsKeys("program", "input", "packs", "shadow", "periods", "excerpts");
    }

    @Test
    void policiesAreComparedTheSameWay() throws IOException {
        String[] usual = {"compare", "--packs", Desk.packs().toString(), "--clock", CLOCK};
        Said text = new Desk().calls(with(usual, posts.toString()));
        Said json = new Desk().calls(with(usual, "--format", "json", posts.toString()));

        Said said = new Desk().calls(with(usual, "--output", answers.toString(), posts.toString()));
        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(json.out());
        assertThat(said.out()).isEqualTo(totals(text));

        tear();
        Said resumed = new Desk().calls(with(usual, "--output", answers.toString(), "--resume", posts.toString()));
        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(json.out());
        assertThat(resumed.out()).isEqualTo(totals(text));
    }

    @Test
    void channelsAreAuditedTheSameWay() throws IOException {
        Path channels =
                Files.writeString(folder.resolve("channels.jsonl"), "{\"setup\":{}}\n{\"displayName\":\"Kids\"}\n");

        Said said = new Desk()
                .calls(
                        "audit",
                        "--pack",
                        "toronto-public-library",
                        "--output",
                        answers.toString(),
                        channels.toString());

        assertThat(said.status()).isZero();
        assertThat(answers).content().hasLineCount(2);
    }

    @Test
    void aTornRunGoesOnAndItsTotalsAreThoseOfTheWhole() throws IOException {
        Said whole = evaluates();
        String all = Files.readString(answers);
        tear();

        Said said = evaluates("--resume");

        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(all);
        assertThat(said.out()).isEqualTo(whole.out());
        assertThat(said.status()).isEqualTo(whole.status());
        assertThat(said.err()).contains(", behind the ").endsWith(" answers of before.\n");
    }

    @Test
    void aTornCharacterIsMended() throws IOException {
        Files.writeString(posts, "{\"id\":\"é\",\"post\":{\"text\":\"\"}}\n{\"id\":\"😀\",\"post\":{\"text\":\"\"}}\n");
        evaluates();
        byte[] all = Files.readAllBytes(answers);
        String text = new String(all, StandardCharsets.UTF_8);
        int inTheEmoji = text.substring(0, text.indexOf("😀")).getBytes(StandardCharsets.UTF_8).length + 2;
        Files.write(answers, Arrays.copyOf(all, inTheEmoji));

        assertThat(evaluates("--resume").err()).contains("1 answer in ", "behind the 1 answer of before");
        assertThat(answers).hasBinaryContent(all);
    }

    @Test
    void aWholeRunThatIsResumedStaysAsItIs() throws IOException {
        Said whole = evaluates();
        String all = Files.readString(answers);

        Said said = evaluates("--resume");

        assertThat(said.out()).isEqualTo(whole.out());
        assertThat(said.err()).startsWith("0 answers in ");
        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(all);
    }

    @Test
    void postsWithoutATimeAreJudgedByTheClockOfTheFirstRun() throws IOException {
        String[] usual = withoutClock(Desk.packs());
        new Desk().calls(usual);
        String all = Files.readString(answers);
        tear();

        new Desk().calls(with(usual, "--resume"));

        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(all);
    }

    @Test
    void anArchiveMayBeCompressed() throws IOException {
        Path packed = folder.resolve("posts.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(posts, gzip);
        }
        evaluates();
        String all = Files.readString(answers);
        Files.delete(answers);
        posts = packed;
        evaluates();
        tear();

        evaluates("--resume");

        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(all);
    }

    @Test
    void answersThatAreThereAreNeverOverwrittenUnasked() throws IOException {
        Files.writeString(answers, "the work of a night");

        Said said = evaluates();
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(answers + " is there already. Add --resume to go on with it, or --force");
        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent("the work of a night");

        assertThat(evaluates("--resume").err()).contains("nobody knows how to go on with " + answers);
        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent("the work of a night");

        assertThat(evaluates("--force").status()).isEqualTo(1);
        assertThat(answers)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(new Desk().evaluates(posts.toString()).out());
    }

    @Test
    void whatIsToBeResumedMayNotHaveBegun() throws IOException {
        assertThat(evaluates("--resume").status()).isEqualTo(1);
        String all = Files.readString(answers);
        Files.writeString(answers, "");
        evaluates("--resume");

        assertThat(answers).usingCharset(StandardCharsets.UTF_8).hasContent(all);
    }

    static Stream<Arguments> otherRuns() {
        return Stream.of(
                Arguments.of("with another --clock", List.of("--clock", "2026-01-06T15:00:00Z")),
                Arguments.of("with other packs", List.of("--pack", "toronto-public-library")),
                Arguments.of("with other clauses in shadow", List.of("--shadow", "BRK-1")),
                Arguments.of("with other lengths of time", List.of("--period", "response=P2D")),
                Arguments.of("with another choice about excerpts", List.of("--no-excerpts")));
    }

    @ParameterizedTest
    @MethodSource("otherRuns")
    void aRunGoesOnOnlyAsItWasBegun(String difference, List<String> options) throws IOException {
        String[] usual = {
            "evaluate", "--packs", Desk.packs().toString(), "--output", answers.toString(), posts.toString()
        };
        new Desk().calls(with(usual, "--pack", Desk.PACK, "--clock", CLOCK));
        tear();
        byte[] torn = Files.readAllBytes(answers);
        List<String> changed = new ArrayList<>(options);
        changed.add("--resume");
        if (!options.contains("--pack")) {
            changed.addAll(List.of("--pack", Desk.PACK));
        }

        Said said = new Desk().calls(with(usual, changed.toArray(String[]::new)));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(answers + " was begun " + difference, "--force");
        assertThat(answers).hasBinaryContent(torn);
    }

    @Test
    void anotherInputOrAChangedPackIsNotGoneOnWith() throws IOException {
        Path packs = Desk.copyOfPacks(folder.resolve("packs"));
        String[] usual = withoutClock(packs);
        new Desk().calls(usual);
        tear();
        String first = Files.readString(posts);
        Files.writeString(posts, first.replace("(150)", "(151)"));
        assertThat(new Desk().calls(with(usual, "--resume")).err()).contains("was begun of another input");

        Files.writeString(posts, first);
        Desk.replace(packs.resolve("brook-library/pack.yaml"), "version: 1.2.0", "version: 1.2.1");
        assertThat(new Desk().calls(with(usual, "--resume")).err()).contains("was begun with other packs");
    }

    @Test
    void anotherCommandDoesNotGoOn() throws IOException {
        evaluates();
        Said said = new Desk()
                .calls(
                        "compare",
                        "--packs",
                        Desk.packs().toString(),
                        "--output",
                        answers.toString(),
                        "--resume",
                        posts.toString());

        assertThat(said.err()).contains("was begun by another command");
    }

    @Test
    void answersThatSomebodyChangedAreNotGoneOnWith() throws IOException {
        evaluates();
        List<String> all = Files.readAllLines(answers);
        for (String other : List.of("", "{}", "nonsense", all.get(7), "{\"id\":\"post-4\",\"packs\":[]}")) {
            List<String> changed = new ArrayList<>(all);
            changed.set(5, other);
            Files.write(answers, changed);

            Said said = evaluates("--resume");
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err()).contains("line 6 of the answers does not belong to its line");
            assertThat(Files.readAllLines(answers)).isEqualTo(changed);
        }
        Files.write(answers, all);
        Files.writeString(answers, all.get(3) + "\n", StandardOpenOption.APPEND);
        assertThat(evaluates("--resume").err()).contains("line " + (all.size() + 1) + " of the answers");
    }

    @Test
    void aDamagedRecordIsNotGoneOnWith() throws IOException {
        evaluates();
        tear();
        for (String damaged : List.of("", "{", "{}", "{\"clock\":\"noon\"}")) {
            Files.writeString(record, damaged);
            assertThat(evaluates("--resume").err()).contains("was damaged");
        }
    }

    @Test
    void twoRunsNeverWriteTheSameAnswers() throws IOException {
        evaluates();
        tear();
        byte[] torn = Files.readAllBytes(answers);
        try (AnswerFile first = AnswerFile.open(answers, true)) {
            assertThat(first.isEmpty()).isFalse();
            assertThat(evaluates("--resume").err()).contains("another run is writing " + answers);
            assertThat(evaluates("--force").err()).contains("another run is writing " + answers);
            assertThat(answers).hasBinaryContent(torn);
        }
    }

    @Test
    void linesThatCannotBeReadAreErrorsInTheirPlaces() throws IOException {
        try (OutputStream out = Files.newOutputStream(posts)) {
            out.write("{\"post\":{\"text\":\"one\"}}\n".getBytes(StandardCharsets.UTF_8));
            out.write("{\"post\":{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            out.write("a ".repeat(25 << 20).getBytes(StandardCharsets.UTF_8));
            out.write("\"}}\n{\"post\":{\"text\":\"\u00E9\"}}\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write("{\"post\":{\"text\":\"four\"}}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(evaluates().status()).isEqualTo(1);

        List<String> lines = Files.readAllLines(answers);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("\"code\":\"P704\"");
        assertThat(lines.get(2)).contains("\"code\":\"P705\"");
        assertThat(lines.get(3)).startsWith("{\"id\":\"4\",\"verdict\"");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("name the file of the answers with --output", List.of("--resume", "POSTS")),
                Arguments.of("name the file of the answers with --output", List.of("--force", "POSTS")),
                Arguments.of("name the input as a file", List.of("--output", "ANSWERS")),
                Arguments.of("name the input as a file", List.of("--output", "ANSWERS", "-")),
                Arguments.of("Leave one out", List.of("--output", "ANSWERS", "--resume", "--force", "POSTS")),
                Arguments.of("Leave .gz away", List.of("--output", "ANSWERS.gz", "POSTS")),
                Arguments.of("Make it first", List.of("--output", "FOLDER/none/a.jsonl", "POSTS")),
                Arguments.of("cannot hold answers", List.of("--output", "FOLDER", "--force", "POSTS")),
                Arguments.of("cannot hold answers", List.of("--output", "POSTS", "--force", "POSTS")),
                Arguments.of("Leave out --pretty", List.of("--output", "ANSWERS", "--pretty", "POSTS")),
                Arguments.of("There is no file", List.of("--output", "ANSWERS", "FOLDER/none.jsonl")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsExplainedAndNothingIsWritten(String sentence, List<String> options) throws IOException {
        String[] given = options.stream()
                .map(option -> option.replace("POSTS", posts.toString())
                        .replace("ANSWERS", answers.toString())
                        .replace("FOLDER", folder.toString()))
                .toArray(String[]::new);
        String before = Files.readString(posts);

        Said said = new Desk().evaluates(given);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(sentence).doesNotContain("Exception");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(posts));
        assertThat(posts).usingCharset(StandardCharsets.UTF_8).hasContent(before);
    }

    private Said evaluates(String... more) {
        return new Desk().evaluates(with(more, "--output", answers.toString(), posts.toString()));
    }

    private String[] withoutClock(Path packs) {
        return new String[] {
            "evaluate",
            "--packs",
            packs.toString(),
            "--pack",
            Desk.PACK,
            "--output",
            answers.toString(),
            posts.toString()
        };
    }

    /** Leaves what a killed run may leave: some answers, the last of them torn. */
    private void tear() throws IOException {
        byte[] whole = Files.readAllBytes(answers);
        assertThat(whole).hasSizeGreaterThan(TORN);
        Files.write(answers, Arrays.copyOf(whole, TORN));
    }

    private static String totals(Said people) {
        return people.out().substring(people.out().lastIndexOf("\n\n") + 2);
    }

    private static String[] with(String[] usual, String... more) {
        return Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new);
    }
}
