package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.rules.workshop.Workshop;
import org.postpolicy.workbench.Desk.Said;

class CompareTest {

    private static final String FOR_CHILDREN = "{\"id\":\"kids\",\"post\":{\"text\":\"Call my mom at 416-555-0199!\","
            + "\"submittedAt\":\"2026-01-05T15:00:00Z\"},\"audience\":{\"group\":\"CHILDREN\"}}";
    private static final String TWO = "brook-library,deseronto-public-library";

    @TempDir
    private Path folder;

    @Test
    void eachPolicyHasARowWithVerdictClausesAndEvidence() {
        Said said = compares(FOR_CHILDREN + "\nnonsense", "--pack", TWO);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo("""
                kids
                  | Call my mom at [[416-555-0199]]!
                  brook-library             HOLD    BRK-1  personal-information / private-telephone [[416-555-0199]]
                  deseronto-public-library  ALLOW   -

                2  error
                  P701 - The line is not valid JSON at character 1. Write one complete JSON object on each line, with names and texts in double quotes.

                                             ALLOW    ADVISE      HOLD    REJECT
                brook-library                    0         0         1         0
                deseronto-public-library         1         0         0         0
                differ                           1
                errors                           1
                total                            2
                """);
    }

    @Test
    void aProgramReadsOneObjectALine() {
        Said said = compares(FOR_CHILDREN + "\nnonsense\n", "--pack", TWO, "--format", "json");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().get(0))
                .isEqualTo("{\"id\":\"kids\",\"complete\":true,\"packs\":["
                        + "{\"id\":\"brook-library\",\"verdict\":\"HOLD\",\"inForce\":true,\"clauses\":[\"BRK-1\"],"
                        + "\"limitedBy\":[],\"evidence\":[{\"kind\":\"personal-information\","
                        + "\"subkind\":\"private-telephone\",\"field\":\"text\",\"start\":15,\"end\":27,"
                        + "\"excerpt\":\"416-555-0199\",\"strength\":0.9,\"review\":\"UNREVIEWED\"}],"
                        + "\"obligations\":[]},"
                        + "{\"id\":\"deseronto-public-library\",\"verdict\":\"ALLOW\",\"inForce\":true,"
                        + "\"clauses\":[],\"limitedBy\":[],\"evidence\":[],\"obligations\":[]}],\"problems\":[]}");
        assertThat(said.lines().get(1)).startsWith("{\"id\":\"2\",\"error\":{\"code\":\"P701\",\"line\":2,");
    }

    @Test
    void everyPackThereIsJudgesUnlessSomeAreNamed() {
        assertThat(packs(new Desk().hands(FOR_CHILDREN).calls("compare", "--format", "json")))
                .isEqualTo(Workshop.builtInPacks());
        assertThat(packs(compares(FOR_CHILDREN, "--format", "json")))
                .startsWith("brook-library")
                .containsAll(Workshop.builtInPacks())
                .hasSize(Workshop.builtInPacks().size() + 1);
    }

    @Test
    void aSubmissionThatNamesAnInstitutionKeepsIt() {
        String out = new Desk()
                .hands("{\"post\":{\"text\":\"Buy my old sofa, order now!\"},"
                        + "\"channel\":{\"institution\":\"deseronto-public-library\"}}")
                .calls("compare", "--pack", "worcester-public-library,cambridge-public-library")
                .out();

        assertThat(out)
                .contains("  worcester-public-library  ALLOW   -\n", "  cambridge-public-library  ALLOW   -\n")
                .contains("differ                           0\n");
    }

    @Test
    void theClausesOfTheGraverFindingComeFirst() {
        String out = new Desk()
                .hands("{\"post\":{\"text\":\"Patrons are so stupid.\"},"
                        + "\"author\":{\"role\":\"EMPLOYEE\",\"capacity\":\"OFFICIAL\"}}")
                .calls("compare", "--pack", "deseronto-public-library")
                .out();

        assertThat(out).contains("  deseronto-public-library  HOLD    DPL-POST-20, DPL-POST-19  ");
    }

    @Test
    void dutiesRightsAndLimitsStandBelowTheRow() {
        String out = new Desk()
                .hands(
                        "{\"post\":{\"text\":\"Our union asks for better pay.\",\"purposes\":[\"PERSONAL\"]},"
                                + "\"author\":{\"role\":\"EMPLOYEE\",\"onWorkTime\":true},\"channel\":{\"owner\":\"INDIVIDUAL\"}}")
                .calls("compare", "--pack", "worcester-public-library")
                .out();

        assertThat(out)
                .contains("  worcester-public-library  HOLD    WPL-EMP-6a\n")
                .contains("                            limited by WPL-SAVE-3, WPL-SAVE-4\n")
                .contains("                            may do consider-discipline - WPL-DISC-2\n");
    }

    @Test
    void aPolicyThatWasNotInForceSaysSo() {
        assertThat(compares(
                                "{\"post\":{\"text\":\"\",\"submittedAt\":\"2012-05-01T12:00:00Z\"}}",
                                "--pack",
                                "deseronto-public-library")
                        .out())
                .contains("ALLOW   -\n                            not in force at that time\n");
    }

    @Test
    void aClauseInShadowIsNoGroundOfARow() {
        assertThat(compares(FOR_CHILDREN, "--pack", "brook-library", "--shadow", "BRK-1")
                        .out())
                .contains("  brook-library  ALLOW   -\n");
    }

    @Test
    void withoutExcerptsNoWordOfThePostIsShown() {
        assertThat(compares(FOR_CHILDREN, "--no-excerpts").out()).doesNotContain("mom", "555");
        assertThat(compares(FOR_CHILDREN, "--no-excerpts", "--format", "json").out())
                .doesNotContain("mom", "555");
    }

    @Test
    void aReaderOfFrenchReadsFrench() {
        assertThat(compares(FOR_CHILDREN, "--pack", TWO, "--lang", "fr").out()).contains("diffèrent", "erreurs");
    }

    @Test
    void anIncompleteDecisionIsAProblemAndSaysWhy() {
        String line = "{\"post\":{\"text\":\"" + "a ".repeat(60_000) + "\"}}";

        Said said = compares(line, "--pack", "brook-library");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("  incomplete: P604 - ");
        assertThat(compares(line, "--pack", "brook-library", "--format", "json").out())
                .contains("\"complete\":false", "\"code\":\"P604\"");
    }

    @Test
    void aPostCannotWriteToTheTerminal() {
        String out = compares("{\"id\":\"\\u001b]0;mine\",\"post\":{\"text\":\"\\u001b[2J\"}}", "--pack", TWO)
                .out();

        assertThat(out).startsWith("␛]0;mine\n  | ␛[2J\n").doesNotContain("\u001B");
    }

    @Test
    void aBrokenPackInTheFolderIsAProblem() throws IOException {
        Path spoilt = Desk.copyOfPacks(folder);
        Desk.replace(spoilt.resolve("brook-library/rules/no-videos.drl"), "VIDEO", "VIDEOS");

        Said said = new Desk().hands(FOR_CHILDREN).calls("compare", "--packs", spoilt.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("no-videos.drl");
    }

    private static Said compares(String lines, String... more) {
        String[] all = new String[3 + more.length];
        all[0] = "compare";
        all[1] = "--packs";
        all[2] = Desk.packs().toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return new Desk().hands(lines).calls(all);
    }

    private static List<String> packs(Said said) {
        List<?> rows = (List<?>) Desk.json(said.lines().get(0)).get("packs");
        return rows.stream().map(row -> (String) ((Map<?, ?>) row).get("id")).toList();
    }
}
