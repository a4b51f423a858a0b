package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.DriftedClause.RuleAtStake;
import org.postpolicy.rules.workshop.DriftedClause.State;

/** Each test changes an invented policy in one way. */
class DriftTest {

    private static final String SOURCE = """
            # Noticeboard

            * No telephone numbers on pages for children,
            * and no street addresses either.

            Whoever sees a threat tells the head of the branch.

            ## Thanks

            We thank everybody who writes — even late.
            """;

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void copyThePackWithItsPins() throws IOException {
        pack = TestPack.copyOf("complete/lakeside-library", folder);
        pin("LL-1", "[3, 4]");
        pin("LL-2", "[6]");
        pin("LL-3", "[10]");
        for (DriftedClause clause : drift(SOURCE).clauses()) {
            pack.replace(
                    "clauses.yaml",
                    "lines: " + clause.lines(),
                    "lines: " + clause.lines() + "\n  sha256: \"" + clause.sha256() + "\"");
        }
        assertThat(Completeness.problems(pack.folder())).isEmpty();
    }

    private void pin(String clause, String lines) {
        pack.replace("clauses.yaml", "- id: " + clause + "\n", "- id: " + clause + "\n  lines: " + lines + "\n");
    }

    private Drift drift(String source) {
        Drift drift = Drift.ofFolder(pack.folder(), source);
        assertThat(drift.problems()).isEmpty();
        return drift;
    }

    private static List<String> ids(Drift drift, State state) {
        return drift.in(state).stream().map(DriftedClause::id).toList();
    }

    private String spoilt(String former, String other) {
        assertThat(SOURCE).contains(former);
        return SOURCE.replace(former, other);
    }

    @Test
    void theSameTextMakesNothingStale() {
        Drift drift = drift(SOURCE);

        assertThat(ids(drift, State.SAME)).containsExactly("LL-1", "LL-2", "LL-3");
        assertThat(drift.unclaimed()).containsExactly(1, 8);
    }

    @Test
    void aChangedWordMakesItsClauseStaleWithRulesAndScenarios() {
        Drift drift = drift(spoilt("head of the branch", "mayor"));

        assertThat(ids(drift, State.STALE)).containsExactly("LL-2");
        assertThat(ids(drift, State.SAME)).containsExactly("LL-1", "LL-3");
        List<RuleAtStake> rules = drift.in(State.STALE).get(0).rules();
        assertThat(rules).extracting(RuleAtStake::name).containsExactly("report-threat");
        assertThat(rules.get(0).scenarios()).hasSize(6).startsWith("a threat", "a threat in French");
    }

    @Test
    void aChangedMarkMakesAClauseStaleBecauseItMayChangeTheMeaning() {
        assertThat(ids(drift(spoilt("children,", "children;")), State.STALE)).containsExactly("LL-1");
        assertThat(ids(drift(spoilt("* and no", "and no")), State.STALE)).containsExactly("LL-1");
    }

    @Test
    void whiteSpaceAloneChangesNothing() {
        String wider = SOURCE.replace(" ", "\u00A0 ").replace("\n", "\t\r\n");

        assertThat(ids(drift(wider), State.SAME)).hasSize(3);
    }

    @Test
    void theWayInWhichLettersAreSavedChangesNothing() {
        String composed = SOURCE.replace("late", "\u00E9t\u00E9");
        pack.replace(
                "clauses.yaml",
                drift(SOURCE).clauses().get(2).sha256(),
                drift(composed).clauses().get(2).sha256());

        assertThat(ids(drift(SOURCE.replace("late", "e\u0301te\u0301")), State.SAME))
                .contains("LL-3");
        assertThat(ids(drift(SOURCE.replace("late", "ete")), State.STALE)).containsExactly("LL-3");
    }

    @Test
    void insertedLinesMoveWhatFollows() {
        Drift drift = drift(spoilt("Whoever sees", "A new paragraph.\n\nWhoever sees"));

        assertThat(ids(drift, State.SAME)).containsExactly("LL-1");
        assertThat(ids(drift, State.MOVED)).containsExactly("LL-2", "LL-3");
        assertThat(drift.in(State.MOVED)).extracting(DriftedClause::found).containsExactly(List.of(8), List.of(12));
        assertThat(drift.unclaimed()).as("the new paragraph, too").containsExactly(1, 6, 10);
    }

    @Test
    void aLineInsertedInsideAPassageMovesItsPieces() {
        Drift drift = drift(spoilt("* and no street", "* no names,\n* and no street"));

        assertThat(ids(drift, State.STALE)).isEmpty();
        DriftedClause first = drift.in(State.MOVED).get(0);
        assertThat(first.id()).isEqualTo("LL-1");
        assertThat(first.found()).containsExactly(3, 5);
        assertThat(drift.unclaimed()).contains(4);
    }

    @Test
    void aLineTakenOutBetweenThePiecesOfAPassageMovesThem() {
        String wide = spoilt("* and no street", "\nOr:\n\n* and no street");
        pack.replace("clauses.yaml", "lines: [3, 4]", "lines: [3, 7]");

        assertThat(ids(drift(wide), State.STALE)).isEmpty();
        assertThat(drift(SOURCE).clauses().get(0).found()).containsExactly(3, 4);
    }

    @Test
    void aDeletedLineMakesItsClauseStaleAndMovesTheOthers() {
        Drift drift = drift(spoilt("* and no street addresses either.\n", ""));

        assertThat(ids(drift, State.STALE)).containsExactly("LL-1");
        assertThat(ids(drift, State.MOVED)).containsExactly("LL-2", "LL-3");
    }

    @Test
    void aParagraphThatChangesItsPlaceIsMoved() {
        String threat = "Whoever sees a threat tells the head of the branch.\n";
        Drift drift = drift(spoilt(threat, "").concat(threat));

        assertThat(ids(drift, State.STALE)).isEmpty();
        assertThat(drift.in(State.MOVED)).extracting(DriftedClause::found).containsExactly(List.of(10), List.of(9));
    }

    @Test
    void linesInAnotherOrderAreAnotherPassage() {
        Drift drift = drift(SOURCE.replace("* No telephone numbers on pages for children,\n", "")
                .replace("either.\n", "either.\n* No telephone numbers on pages for children,\n"));

        assertThat(ids(drift, State.STALE)).containsExactly("LL-1");
    }

    @Test
    void anotherTextMakesEverythingStale() {
        Drift drift = drift("Opening hours\n\nNine to five.\n");

        assertThat(ids(drift, State.STALE)).containsExactly("LL-1", "LL-2", "LL-3");
        assertThat(drift.clauses().get(2).found()).isEmpty();
        assertThat(drift.clauses().get(2).sha256()).isNull();
    }

    @Test
    void anEmptyTextMakesEverythingStale() {
        assertThat(ids(drift(""), State.STALE)).hasSize(3);
    }

    @Test
    void aStaleClauseIsLookedForWhereItsNeighboursWent() {
        Drift drift =
                drift(spoilt("head of the branch", "mayor").replace("# Noticeboard", "# Noticeboard\n\nSince May."));

        assertThat(drift.in(State.STALE).get(0).found()).containsExactly(8);
    }

    @Test
    void theNewPinsMakeNothingStale() {
        String changed = spoilt("head of the branch", "mayor").replace("# Noticeboard", "# Noticeboard\n\nSince May.");
        for (DriftedClause clause : drift(changed).clauses()) {
            String register = pack.read("clauses.yaml");
            String former = "lines: " + clause.lines() + "\n  sha256: ";
            int at = register.indexOf(former) + former.length() + 1;
            pack.write("clauses.yaml", register.substring(0, at) + clause.sha256() + register.substring(at + 64));
            pack.replace("clauses.yaml", former, "lines: " + clause.found() + "\n  sha256: ");
        }

        assertThat(ids(drift(changed), State.SAME)).hasSize(3);
    }

    @Test
    void aClauseWithoutPinIsNeitherStaleNorForgotten() throws IOException {
        pack.replace("clauses.yaml", "  lines: [10]\n", "");
        pack.write(
                "clauses.yaml", pack.read("clauses.yaml").replaceAll("(?s)(LL-3\\n)  sha256: \"[0-9a-f]+\"\\n", "$1"));

        assertThat(ids(drift(SOURCE), State.UNPINNED)).containsExactly("LL-3");
        assertThat(drift(SOURCE).in(State.UNPINNED).get(0).found()).isEmpty();
    }

    @Test
    void aBrokenPackIsNotCompared() {
        pack.replace("pack.yaml", "zone: America/Toronto", "zone: America/Torronto");

        Drift drift = Drift.ofFolder(pack.folder(), SOURCE);

        assertThat(drift.clauses()).isEmpty();
        assertThat(drift.problems()).extracting(Problem::code).containsExactly("P128");
    }

    @Test
    void aPackThatDoesNotExistIsAProblem() {
        assertThat(Drift.ofBuiltIn("nowhere-library", SOURCE).problems())
                .extracting(Problem::code)
                .containsExactly("P109");
        assertThat(Drift.ofFolder(folder.resolve("nowhere"), SOURCE).problems())
                .extracting(Problem::code)
                .containsExactly("P101");
    }

    @Test
    void everyClauseOfEveryShippedPackIsPinned() {
        for (String id : Workshop.builtInPacks()) {
            Drift drift = Drift.ofBuiltIn(id, "");
            assertThat(drift.problems()).isEmpty();
            assertThat(drift.in(State.STALE)).hasSameSizeAs(drift.clauses()).isNotEmpty();
            assertThat(drift.clauses().stream().flatMap(clause -> clause.rules().stream()))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.scenarios()).hasSizeGreaterThanOrEqualTo(6));
        }
    }

    @Test
    void theHashIsThatOfTheNormalisedLines() {
        // printf 'one two\nthree' | sha256sum
        assertThat(SourceText.of("  one\t two \n\n\uFEFFthree\n").sha256(List.of(1, 3)))
                .isEqualTo("2e2bf529d7cf77cec165d750c66d6d1617d14adf8e9f4e483864ed0b6c89a221");
    }

    @Test
    void filesOfEverySystemHaveTheSameLines() throws IOException {
        Path file = Files.writeString(folder.resolve("source.txt"), "one\r\ntwo\rthree\nfour");

        assertThat(SourceText.of(Files.readString(file)).lines()).containsExactly("one", "two", "three", "four");
    }
}
