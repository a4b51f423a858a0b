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

/** Plants one defect after another in a copy of a complete pack. */
class CompletenessTest {

    private static final String RULE = "rules/number-for-children.drl";
    private static final String SCENARIOS = "rules/number-for-children.yaml";

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void copyThePack() throws IOException {
        pack = TestPack.copyOf("complete/lakeside-library", folder);
    }

    @Test
    void aCompletePackLacksNothing() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPendingClauseIsCaughtWhereItStands() {
        pack.replace("clauses.yaml", "by-hand: \"A courtesy; it sets no condition.\"", "pending: true");

        assertThat(problems()).containsExactly("P137 lakeside-library/clauses.yaml:15");
    }

    @Test
    void aClauseWithNeitherRuleNorReasonIsCaught() {
        pack.replace("clauses.yaml", "  by-hand: \"A courtesy; it sets no condition.\"\n", "");

        assertThat(problems()).containsExactly("P132 lakeside-library/clauses.yaml:15");
    }

    @Test
    void aRuleWithoutClauseIsCaught() {
        pack.replace(RULE, "    @clause( \"LL-1\" )\n", "");

        assertThat(problems()).contains("P208 lakeside-library/rules/number-for-children.drl:6");
    }

    @Test
    void aRuleThatNoClauseNamesIsCaught() {
        pack.replace("clauses.yaml", "rules: [report-threat]", "by-hand: \"The head of the branch decides.\"");

        assertThat(problems()).contains("P134 lakeside-library/rules/report-threat.drl");
    }

    @Test
    void tooFewScenariosThatSpeakAreCaught() {
        pack.replace(SCENARIOS, "expect: { verdict: HOLD }", "expect: silent");

        assertThat(problems()).contains("P303 lakeside-library/rules/number-for-children.yaml:2");
        assertThat(remedies()).anyMatch(remedy -> remedy.contains("of which the rule must speak"));
    }

    @Test
    void aRuleThatIsNeverSilentIsCaught() throws IOException {
        String scenarios = pack.read(SCENARIOS);
        pack.write(SCENARIOS, scenarios.substring(0, scenarios.indexOf("  - name: the same for everybody")));

        assertThat(problems()).containsExactly("P304 lakeside-library/rules/number-for-children.yaml:2");
        assertThat(remedies()).singleElement().asString().contains("near misses");
    }

    @Test
    void aMessageWithoutTranslationIsCaught() {
        pack.replace("messages.yaml", "  fr: Une personne examinera d'abord le numéro.\n", "");

        assertThat(problems()).containsExactly("P130 lakeside-library/messages.yaml:2");
    }

    @Test
    void anObligationWithoutTranslationIsCaught() {
        pack.replace("obligations.yaml", "    fr: Examinez la menace aujourd'hui.\n", "");

        assertThat(problems()).containsExactly("P130 lakeside-library/obligations.yaml:6");
    }

    @Test
    void aFailedScenarioIsCaught() {
        pack.replace(SCENARIOS, "expect: { verdict: HOLD }", "expect: { verdict: ADVISE }");

        assertThat(problems()).containsExactly("P307 lakeside-library/rules/number-for-children.yaml:10");
    }

    @Test
    void aSignalOfWhichNoScenarioShowsEvidenceIsCaught() {
        pack.replace(
                RULE,
                "    Signal( kind == \"personal-information\" )",
                "    ( Signal( kind == \"logo\" ) or Post( text contains \"416\" ) )");
        pack.replace(SCENARIOS, ", evidence: [\"416-555-0199\"]", "");

        assertThat(problems()).containsExactly("W110 lakeside-library/rules/number-for-children.drl:6");
    }

    @Test
    void evidenceInOneScenarioIsEnoughWhereFactsAloneMaySpeak() {
        pack.replace(
                RULE,
                "    Signal( kind == \"personal-information\" )",
                "    ( Signal( kind == \"personal-information\" ) or Post( kind == PostKind.SHARE ) )");
        pack.replace(SCENARIOS, "text: \"Call my sister at 416-555-0199.\"", "text: \"\", kind: SHARE");

        assertThat(problems()).isEmpty();
    }

    @Test
    void aSignalInTextThatIsTriedInOneLanguageIsCaught() {
        pack.replace(SCENARIOS, ", language: fr", "");

        assertThat(problems()).containsExactly("W111 lakeside-library/rules/number-for-children.yaml");
    }

    @Test
    void aConditionOnTextThatIsTriedInOneLanguageIsCaught() {
        pack.replace(RULE, "Signal( kind == \"personal-information\" )", "Post( text contains \"416\" )");
        pack.replace(SCENARIOS, ", evidence: [\"416-555-0199\"]", "");
        pack.replace(SCENARIOS, ", language: fr", "");

        assertThat(problems()).containsExactly("W111 lakeside-library/rules/number-for-children.yaml");
    }

    @Test
    void theFirstLanguageMustBeTriedAsWell() {
        pack.replace(
                "rules/report-threat.yaml",
                "post: { text: \"I will hurt you.\" }",
                "post: { text: \"Je vais te tuer.\", language: fr }");

        assertThat(problems()).containsExactly("W111 lakeside-library/rules/report-threat.yaml");
    }

    @Test
    void everyVarietyOfALanguageCounts() {
        pack.replace(SCENARIOS, "language: fr", "language: fr-CA");

        assertThat(problems()).isEmpty();
    }

    @Test
    void whatNoDetectorSeesNeedsNoLanguage() {
        pack.replace("rules/report-threat.drl", "kind == \"threat\"", "kind == \"logo\"");
        pack.write(
                "rules/report-threat.yaml",
                pack.read("rules/report-threat.yaml")
                        .replace(", language: fr", "")
                        .replaceAll("(?m)^(    expect: \\{ obl)", "    signals: [{ kind: logo }]\n$1"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void aCheckWarnsOfALanguageThatNoScenarioSpeaks() {
        pack.replace(SCENARIOS, ", language: fr", "");

        PackReport report = PackDraft.ofFolder(pack.folder()).inspect(Workshop.Depth.CHECK);
        assertThat(report.sound()).isTrue();
        assertThat(report.warnings())
                .extracting(warning -> warning.problem().code())
                .containsExactly("W111");
    }

    @Test
    void aCheckSaysNothingOfWhatScenariosProveWhileOneFails() {
        pack.replace(SCENARIOS, ", language: fr", "");
        pack.replace(SCENARIOS, "expect: { verdict: HOLD }", "expect: { verdict: ADVISE }");

        PackReport report = PackDraft.ofFolder(pack.folder()).inspect(Workshop.Depth.CHECK);
        assertThat(report.sound()).isFalse();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void everyProblemSaysWhatToDo() {
        pack.replace("clauses.yaml", "by-hand: \"A courtesy; it sets no condition.\"", "pending: true");
        pack.replace(SCENARIOS, ", language: fr", "");

        List<Problem> problems = Completeness.problems(pack.folder());
        assertThat(problems).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.message()).endsWith(".");
            assertThat(problem.remedy()).endsWith(".");
        });
    }

    @Test
    void aFolderWithoutAPackIsAProblem() throws IOException {
        assertThat(Completeness.problems(Files.createDirectory(folder.resolve("empty"))))
                .extracting(Problem::code)
                .containsExactly("P102");
    }

    private List<String> remedies() {
        return Completeness.problems(pack.folder()).stream()
                .map(Problem::remedy)
                .toList();
    }

    private List<String> problems() {
        return Completeness.problems(pack.folder()).stream()
                .map(problem ->
                        problem.code() + " " + problem.file() + (problem.line() == 0 ? "" : ":" + problem.line()))
                .toList();
    }
}
