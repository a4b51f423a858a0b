package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Workshop.Depth;

class SilentScenariosTest {

    private static final String RULE = "rules/number-for-children.drl";
    private static final String SCENARIOS = "rules/number-for-children.yaml";

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void copyAPack() throws IOException {
        pack = TestPack.copyOf("complete/lakeside-library", folder);
    }

    /** Returns why the rule does not speak in a scenario, which expects it to. */
    private String failure(String... facts) {
        return failureOf("{ verdict: HOLD }", facts);
    }

    private String failureOf(String expected, String... facts) {
        pack.write(
                SCENARIOS,
                pack.read(SCENARIOS) + "  - name: tried\n    " + String.join("\n    ", facts) + "\n    expect: "
                        + expected + "\n");
        PackReport report = PackDraft.ofFolder(pack.folder()).inspect(Depth.CHECK);
        String failure = report.scenarios().stream()
                .filter(outcome -> outcome.name().equals("tried"))
                .findFirst()
                .orElseThrow()
                .failure();
        assertThat(report.problems()).extracting(Problem::message).contains("The scenario \"tried\" fails: " + failure);
        return failure;
    }

    @Test
    void theOneFactThatSaysSomethingElseIsNamed() {
        assertThat(failure("post: { text: \"Call 416-555-0199\" }", "audience: { group: YOUTH }"))
                .isEqualTo("the rule should speak, and it stays silent. Only one thing is wanting:"
                        + " Audience( group == AudienceGroup.CHILDREN ), and here it is YOUTH.");
    }

    @Test
    void theSignalThatNobodySeesIsNamed() {
        assertThat(failure("post: { text: \"Call me\" }", "audience: { group: CHILDREN }"))
                .isEqualTo("the rule should speak, and it stays silent. Only one thing is wanting:"
                        + " Signal( kind == \"personal-information\" ), and nothing of the kind is there.");
    }

    @Test
    void aSignalOfAKindThatCouldNeverBeMeantIsNotNamed() {
        String either = "kind == \"coarse-language\" || subkind == \"shouting\"";
        pack.replace(RULE, "kind == \"personal-information\"", either);

        assertThat(failure("post: { text: \"Call 416-555-0199\" }", "audience: { group: CHILDREN }"))
                .isEqualTo("the rule should speak, and it stays silent. Only one thing is wanting: Signal( " + either
                        + " ), and nothing of the kind is there.");
    }

    @Test
    void whatMustNotBeThereIsNamedWithItsWords() {
        pack.replace(RULE, "then", "    not Signal( kind == \"threat\" )\nthen");

        assertThat(failure(
                        "post: { text: \"Call 416-555-0199 or else\" }",
                        "audience: { group: CHILDREN }",
                        "signals: [{ kind: threat, field: text, start: 18, end: 25, excerpt: or else }]"))
                .endsWith(
                        "Only one thing stands in the way: not Signal( kind == \"threat\" ), and here is \"or else\".");
    }

    @Test
    void whereMoreIsWantingNoOneThingIsNamed() {
        assertThat(failure("post: { text: \"Call me\" }", "audience: { group: YOUTH }"))
                .isEqualTo("the rule should speak, and it stays silent.");
    }

    @Test
    void aRuleThatIsNotInForceSaysSo() {
        pack.replace(RULE, "@verdict( \"HOLD\" )", "@verdict( \"HOLD\" )\n    date-effective \"2030-01-01\"");

        assertThat(failure("post: { text: \"Call 416-555-0199\" }", "audience: { group: CHILDREN }"))
                .isEqualTo("the rule does not hold on the day of the scenario, 2026-01-05.");
    }

    @Test
    void aPermissionThatCountsForNothingNamesTheRuleThatHolds() {
        pack.replace(RULE, "HOLD", "ALLOW");
        pack.replace("rules/report-threat.drl", "@oblige( \"report-to-supervisor\" )", "@verdict( \"HOLD\" )");
        pack.replace("rules/report-threat.drl", "kind == \"threat\"", "kind == \"personal-information\"");
        pack.replace(
                "messages.yaml", "number-for-children:", "report-threat: { en: A., fr: B. }\nnumber-for-children:");

        assertThat(failure("post: { text: \"Call 416-555-0199\" }", "audience: { group: CHILDREN }"))
                .contains(
                        "; a permission counts only where no rule holds or rejects, and here these do: report-threat.");
    }

    @Test
    void theSignalBehindEachWordOfTheEvidenceIsNamed() {
        pack.replace(RULE, "kind == \"personal-information\"", "kind in ( \"personal-information\", \"threat\" )");

        assertThat(failureOf(
                        "{ evidence: [sister] }",
                        "post: { text: \"I will hurt you. Call 416-555-0199.\" }",
                        "audience: { group: CHILDREN }"))
                .isEqualTo("its evidence should be \"sister\" and is \"I will hurt you\" (threat, violence),"
                        + " \"416-555-0199\" (personal-information, private-telephone).");
    }

    @Test
    void evidenceThatIsNotThereAtAllIsSaidToBeNone() {
        assertThat(failureOf(
                        "{ evidence: [] }", "post: { text: \"Call 416-555-0199\" }", "audience: { group: CHILDREN }"))
                .startsWith("its evidence should be none and is \"416-555-0199\" (");
    }

    @Test
    void theSignalThatMakesARuleSpeakUnaskedIsNamed() {
        assertThat(failureOf("silent", "post: { text: \"Call 416-555-0199\" }", "audience: { group: CHILDREN }"))
                .isEqualTo("the rule should stay silent, and it speaks because of"
                        + " \"416-555-0199\" (personal-information, private-telephone).");
    }
}
