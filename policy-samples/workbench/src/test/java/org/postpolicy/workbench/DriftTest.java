package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;

class DriftTest {

    private static final Pattern HASH = Pattern.compile("  sha256: \"[0-9a-f]{64}\"\n");
    private static final Pattern ID = Pattern.compile("- id: (\\S+)\n");

    @TempDir
    private Path folder;

    private Path pack;
    private Path source;

    @BeforeEach
    void pinThePackByTheCommandItself() throws IOException {
        pack = Desk.copyOfPacks(folder.resolve("packs")).resolve(Desk.PACK);
        source = folder.resolve("policy.txt");
        Path register = pack.resolve("clauses.yaml");
        Matcher clauses = ID.matcher(Files.readString(register));
        StringBuilder lined = new StringBuilder();
        StringBuilder text = new StringBuilder("The policy of the brook\n");
        for (int line = 2; clauses.find(); line++) {
            clauses.appendReplacement(lined, "$0  lines: [" + line + "]\n");
            text.append("This is what clause ").append(clauses.group(1)).append(" said.\n");
        }
        Files.writeString(register, clauses.appendTail(lined));
        Files.writeString(source, text);
        takePins();
    }

    /** Copies what {@code --pin} prints into the register, as a policy writer would. */
    private void takePins() throws IOException {
        Path register = pack.resolve("clauses.yaml");
        String bare = HASH.matcher(Files.readString(register)).replaceAll("");
        Iterator<String> pins = drifts("--pin")
                .lines()
                .filter(line -> line.startsWith("  lines:") || line.startsWith("  sha256:"))
                .iterator();
        Files.writeString(
                register,
                Pattern.compile("  lines: .*\n")
                        .matcher(bare)
                        .replaceAll(lines -> pins.next() + "\n" + pins.next() + "\n"));
        assertThat(pins).isExhausted();
    }

    private String drifts(String... options) {
        String[] words = List.of(options).isEmpty()
                ? new String[] {"drift", pack.toString(), source.toString()}
                : new String[] {"drift", options[0], pack.toString(), source.toString()};
        return new Desk().calls(words).out();
    }

    private Said drift() {
        return new Desk().calls("drift", pack.toString(), source.toString());
    }

    @Test
    void aPackWithItsPinsIsStillInOrder() {
        assertThat(new Desk().calls("check", pack.toString()).status()).isZero();
    }

    @Test
    void nothingIsStaleInTheTextThatWasPinned() {
        assertThat(drift()).isEqualTo(new Said(0, """
                No clause pins line 1: headings, or something new?

                brook-library: 0 of 6 clauses stale, 0 moved, 0 not pinned
                """, ""));
    }

    @Test
    void aStaleClauseIsToldWithItsRulesAndScenarios() {
        Desk.replace(source, "clause BRK-2 said", "clause BRK-2 now says");

        Said said = drift();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("BRK-2 (")
                .contains(") is stale: what stood in line 3 has changed or is gone; look at line 3.\n  ")
                .endsWith("brook-library: 1 of 6 clauses stale, 0 moved, 0 not pinned\n");
    }

    private Said writes() {
        return new Desk().calls("drift", "--pin", "--write", pack.toString(), source.toString());
    }

    @Test
    void pinsAreWrittenIntoTheRegisterAndNothingElseChanges() throws IOException {
        Path register = pack.resolve("clauses.yaml");
        String pinned = Files.readString(register);
        Files.writeString(register, HASH.matcher(pinned).replaceAll(""));

        Said said = writes();

        assertThat(said.status()).isZero();
        assertThat(register).usingCharset(StandardCharsets.UTF_8).hasContent(pinned);
        assertThat(said.out()).contains("+  sha256: \"").endsWith("\n6 clauses pinned, in clauses.yaml.\n");
        assertThat(writes().out()).isEqualTo("6 clauses pinned, as before.\n");
    }

    @Test
    void aMovedClauseIsPinnedAnewAndAStaleOneIsLeftToBeRead() throws IOException {
        Desk.replace(source, "The policy of the brook\n", "The policy of the brook\n\nSince May.\n");
        Desk.replace(source, "clause BRK-2 said", "clause BRK-2 now says");
        Path register = pack.resolve("clauses.yaml");
        String former = Files.readString(register);

        Said said = writes();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("5 clauses pinned", "BRK-2 (", ") is stale and keeps its pin: read it again");
        assertThat(Files.readString(register).replaceAll("(?m)^  lines: .*\n", ""))
                .isEqualTo(former.replaceAll("(?m)^  lines: .*\n", ""));
        assertThat(drift().out()).contains("1 of 6 clauses stale, 0 moved");

        Files.writeString(
                register, Files.readString(register).replaceAll("(- id: BRK-2\n  lines: .*\n)  sha256: .*\n", "$1"));
        assertThat(writes().status()).isZero();
        assertThat(drift().out()).contains("0 of 6 clauses stale, ");
    }

    @Test
    void pinsAreNotWrittenWhereTheyWereNotAskedFor() {
        Said said = new Desk().calls("drift", "--write", pack.toString(), source.toString());

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("--write goes with --pin");
    }

    @Test
    void aMovedClauseIsToldAndNoReasonToWorry() {
        Desk.replace(source, "The policy of the brook\n", "The policy of the brook\n\nSince May.\n");

        Said said = drift();

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(" moved from line 2 to line 4.\n")
                .contains("No clause pins lines 1, 3: headings")
                .endsWith("brook-library: 0 of 6 clauses stale, 6 moved, 0 not pinned\n");
    }

    @Test
    void newPinsSettleEverything() throws IOException {
        Desk.replace(source, "clause BRK-2 said", "clause BRK-2 now says");
        Desk.replace(source, "The policy of the brook\n", "The policy of the brook\n\nSince May.\n");
        assertThat(drifts("--pin")).contains("- id: BRK-2\n  # stale: read it again, ");

        takePins();

        assertThat(drift().out()).endsWith("brook-library: 0 of 6 clauses stale, 0 moved, 0 not pinned\n");
    }

    @Test
    void aClauseWithoutLinesIsNamed() throws IOException {
        Path register = pack.resolve("clauses.yaml");
        Files.writeString(
                register, Files.readString(register).replaceFirst("  lines: \\[2\\]\n  sha256: \"[0-9a-f]+\"\n", ""));

        assertThat(drift().status()).isZero();
        assertThat(drift().out()).contains("Not pinned, so nobody can tell: BRK-1.\n", "0 moved, 1 not pinned");
        assertThat(drifts("--pin")).startsWith("# BRK-1 names no lines yet.\n- id: BRK-2\n");
    }

    @Test
    void theWrongFileIsSuspected() throws IOException {
        Files.writeString(source, "Opening hours\n");

        Said said = drift();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("Is it the right file?", "6 of 6 clauses stale");
        assertThat(drifts("--pin")).contains("  # gone: the text has no line 7\n");
    }

    @Test
    void programsReadTheSameAsJson() {
        Desk.replace(source, "clause BRK-2 said", "clause BRK-2 now says");

        Said said = new Desk().calls("drift", "--format", "json", pack.toString(), source.toString());

        assertThat(said.status()).isEqualTo(1);
        Map<String, Object> document = Desk.json(said.out().strip());
        assertThat(document).containsEntry("pack", "brook-library").containsKeys("stale", "moved", "unpinned");
        assertThat(document.get("stale").toString()).isEqualTo("1");
        Map<?, ?> clause = (Map<?, ?>) ((List<?>) document.get("clauses")).get(1);
        assertThat(clause.get("id")).isEqualTo("BRK-2");
        assertThat(clause.get("state")).isEqualTo("STALE");
        assertThat((List<?>) clause.get("rules")).isNotEmpty();
    }

    @Test
    void aBuiltInPackIsComparedByItsName() {
        Said said = new Desk().calls("drift", "toronto-public-library", source.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("toronto-public-library: 97 of 97 clauses stale");
    }

    @Test
    void aBrokenPackIsAProblem() {
        Desk.replace(pack.resolve("pack.yaml"), "zone: America/Toronto", "zone: America/Torronto");

        Said said = drift();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("P128");
    }

    @Test
    void aFileThatIsNoTextIsWrongUsage() throws IOException {
        Files.write(source, new byte[] {'a', (byte) 0xFF});
        assertThat(drift().status()).isEqualTo(2);
        assertThat(drift().err()).contains("is not UTF-8 text.");

        Files.write(source, new byte[(1 << 20) + 1]);
        assertThat(drift().status()).isEqualTo(2);
        assertThat(drift().err()).contains("larger than 1 MiB");
    }
}
