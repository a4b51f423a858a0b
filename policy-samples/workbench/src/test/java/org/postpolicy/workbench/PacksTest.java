package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;

class PacksTest {

    @TempDir
    private Path packs;

    private Path pack;

    @BeforeEach
    void copyThePacks() throws IOException {
        pack = Desk.copyOfPacks(packs).resolve(Desk.PACK);
    }

    @Test
    void aSoundPackIsToldInOneLine() {
        String line = "brook-library 1.2.0: 6 clauses, 5 rules, 30 scenarios, 0 pending\n";

        assertThat(new Desk().calls("check", packs.toString())).isEqualTo(new Said(0, line, ""));
        assertThat(new Desk().calls("check", pack.toString())).isEqualTo(new Said(0, line, ""));
    }

    @Test
    void aProblemIsShownInItsLineWithWhatToDo() {
        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS");

        Said said = new Desk().calls("check", packs.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .isEqualTo(pack.resolve("rules/no-videos.drl") + ":9:32: P215 PostFormat has no constant VIDEOS.\n"
                        + "    |     Post( format == PostFormat.VIDEOS )\n"
                        + "    |                                ^\n"
                        + "    Did you mean \"VIDEO\"?\n"
                        + "\n"
                        + "brook-library: 1 problem\n");
        assertThat(new Desk().calls("check", pack.toString()).out()).isEqualTo(said.out());
    }

    @Test
    void everyProblemIsTold() {
        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS");
        Desk.replace(pack.resolve("pack.yaml"), "zone: America/Toronto", "zone: America/Torronto");
        Desk.replace(pack.resolve("messages.yaml"), "  fr: Nos pages n'acceptent pas de vidéos.\n", "");

        assertThat(new Desk().calls("check", packs.toString()).out())
                .contains("P215", "P128", "P130", "brook-library: 3 problems");
    }

    @Test
    void aFileThatWritesToTheTerminalIsShownWithoutItsPower() {
        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS /* \u001B[2J */");

        assertThat(new Desk().calls("check", packs.toString()).out())
                .contains("␛[2J")
                .doesNotContain("\u001B");
    }

    @Test
    void aFailingScenarioIsAProblem() {
        Desk.replace(pack.resolve("rules/no-videos.yaml"), "verdict: REJECT", "verdict: HOLD");

        Said said = new Desk().calls("check", packs.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("rules/no-videos.yaml:2:5: P307 The scenario \"a video\" fails: its verdict should be HOLD")
                .endsWith("brook-library: 3 problems\n");
    }

    @Test
    void aFolderWithoutAPackIsAProblem() throws IOException {
        Path empty = Files.createDirectory(packs.resolve("brook-library/empty"));

        Said said = new Desk().calls("check", empty.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("P10").doesNotContain("Exception");
    }

    @Test
    void programsReadTheSameAsJson() {
        Desk.replace(pack.resolve("rules/no-videos.yaml"), "verdict: REJECT", "verdict: HOLD");

        Said said = new Desk().calls("check", "--format", "json", packs.toString());

        assertThat(said.status()).isEqualTo(1);
        Map<String, Object> document = Desk.json(said.out().strip());
        assertThat(document).containsEntry("sound", false);
        Map<?, ?> report = (Map<?, ?>) ((List<?>) document.get("packs")).get(0);
        assertThat(report.get("id")).isEqualTo("brook-library");
        assertThat((List<?>) report.get("problems")).hasSize(3);
        assertThat((List<?>) report.get("scenarios")).hasSize(30);
        assertThat(report.get("problems").toString()).contains("code=P307", "line=2", "column=5", "remedy=");
    }

    @Test
    void scenariosAreToldByRule() {
        Said said = new Desk().calls("test", packs.toString());

        assertThat(said).isEqualTo(new Said(0, """
                brook-library
                  answer-questions: 6 passed
                  identifying-details: 6 passed
                  no-videos: 6 passed
                  post-response-times: 6 passed
                  private-staff: 6 passed

                1 pack: 30 scenarios passed, 0 failed; 0 conditions not tried both ways
                """, ""));
    }

    @Test
    void aFailedScenarioIsToldWithItsReason() {
        Desk.replace(pack.resolve("rules/private-staff.yaml"), "role: TRUSTEE", "role: EMPLOYEE");

        Said said = new Desk().calls("test", packs.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("  private-staff: 5 passed, 1 FAILED\n    " + pack.resolve("rules/private-staff.yaml")
                        + ":21: ")
                .contains("\"a trustee in French\"")
                .endsWith("1 pack: 29 scenarios passed, 1 failed; 0 conditions not tried both ways\n");
    }

    @Test
    void aConditionThatIsNeverTriedIsAQuestionAndNoProblem() {
        Desk.replace(pack.resolve("rules/private-staff.yaml"), "role: EMPLOYEE, capacity: OFFICIAL", "role: TRUSTEE");

        Said said = new Desk().calls("test", packs.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("  Conditions that the scenarios do not try both ways:\n    "
                        + pack.resolve("rules/private-staff.drl") + ":9: ")
                .contains(
                        "Which post would not?\n      |     Author( role == Role.EMPLOYEE, capacity == Capacity.PERSONAL )\n")
                .endsWith("; 1 condition not tried both ways\n");
    }

    @Test
    void changesThatNobodyNoticesAreQuestions() {
        Desk.replace(pack.resolve("rules/private-staff.yaml"), "role: EMPLOYEE, capacity: OFFICIAL", "role: TRUSTEE");

        Said said = new Desk().calls("test", "--mutate", packs.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("  Changes that no scenario notices:\n    " + pack.resolve("rules/private-staff.drl"))
                .containsPattern("\\d+ changes? unnoticed\n$");
    }

    @Test
    void aScenarioThatWouldNoticeAChangeIsProposedOnceAndCanBePastedAsItIs() throws IOException {
        Desk.replace(
                pack.resolve("rules/private-staff.drl"),
                "then",
                "    Audience( group in ( AudienceGroup.GENERAL, AudienceGroup.STAFF ) )\nthen");
        Desk.replace(pack.resolve("rules/private-staff.yaml"), "role: EMPLOYEE, capacity: OFFICIAL", "role: TRUSTEE");
        Desk.replace(pack.resolve("rules/private-staff.yaml"), "a visitor", "proposed 2");

        List<String> asked =
                new Desk().calls("test", "--mutate", packs.toString()).lines();
        assertThat(asked).filteredOn(line -> line.startsWith("  - {")).doesNotHaveDuplicates();
        Path file = null;
        for (String line : asked) {
            if (line.contains("add this scenario to ")) {
                file = Path.of(line.replaceFirst(".*add this scenario to (.*):", "$1"));
            } else if (line.startsWith("  - {")) {
                Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
            }
        }

        assertThat(file).isEqualTo(pack.resolve("rules/private-staff.yaml"));
        assertThat(file).content().contains("name: \"proposed 1\"", "name: \"proposed 3\"");
        Said pasted = new Desk().calls("test", "--mutate", packs.toString());
        assertThat(pasted.status()).isZero();
        assertThat(pasted.out())
                .contains(", 0 failed; 0 conditions not tried both ways; 0 changes unnoticed")
                .doesNotContain("add this scenario");
    }

    @Test
    void aBrokenPackIsToldByTestAsWell() {
        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS");

        Said said = new Desk().calls("test", packs.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains(":9:32: P215", "1 other problem");
    }

    @Test
    void aBrokenPackJudgesNothing() {
        Desk.replace(pack.resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.VIDEOS");

        Said said = new Desk()
                .hands(Desk.NUMBER_FOR_CHILDREN)
                .calls("evaluate", "--packs", packs.toString(), "--pack", Desk.PACK);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("no-videos.drl:9:32: P215", "Did you mean \"VIDEO\"?");
    }

    @Test
    void somebodyWhoWaitsReadsTheNamesOfThePacks() {
        assertThat(new Desk().waits().calls("check", packs.toString()).err()).isEqualTo("brook-library …\n");
    }
}
