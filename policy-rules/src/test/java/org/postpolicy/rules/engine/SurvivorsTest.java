package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postpolicy.rules.pack.Scenario;

class SurvivorsTest {

    private static final String HOLD = "@clause( \"S-1\" )\n@verdict( \"HOLD\" )";
    private static final String REJECT = "@clause( \"S-1\" )\n@verdict( \"REJECT\" )";
    private static final String ALLOW = "@clause( \"S-2\" )\n@verdict( \"ALLOW\" )";

    @Test
    void aDayThatNoScenarioTriesIsAskedForAndAScenarioIsGiven() {
        Survivor later = survivor(
                pack().rule("dated", HOLD + "\ndate-effective \"2020-03-01\"", "Signal( kind == \"spam\" )"),
                "Would it matter if the rule held from 2020-03-02?");

        assertThat(later.equivalent()).isFalse();
        assertThat(later.scenario())
                .isEqualTo(Map.of(
                        "post",
                        Map.of(),
                        "signals",
                        List.of(Map.of("kind", "spam")),
                        "now",
                        "2020-03-01T20:00:00Z",
                        "expect",
                        Map.of("verdict", "HOLD")));
    }

    @Test
    void aConstantOutOfAListIsAskedFor() {
        assertThat(survivor(
                                pack().rule("listed", HOLD, "Signal( kind in ( \"spam\", \"threat\" ) )"),
                                "Would it matter if \"threat\" were not in the list of \"kind\"?")
                        .scenario())
                .isEqualTo(Map.of(
                        "post",
                        Map.of(),
                        "signals",
                        List.of(Map.of("kind", "threat")),
                        "expect",
                        Map.of("verdict", "HOLD")));
    }

    @Test
    void aWiderRuleIsNoticedByAScenarioThatExpectsSilence() {
        assertThat(survivor(
                                pack().rule("counted", HOLD, "Author( priorViolationCount >= 2 )"),
                                "Would it matter if \"priorViolationCount >= 2\" were \"priorViolationCount >= 1\"?")
                        .scenario())
                .containsEntry("expect", "silent");
    }

    @Test
    void aNeighbourOfAConstantIsAskedFor() {
        assertThat(survivor(
                                pack().rule("group", HOLD, "Audience( group == AudienceGroup.CHILDREN )"),
                                "Would it matter if \"group == AudienceGroup.CHILDREN\" were \"group == AudienceGroup.YOUTH\"?")
                        .equivalent())
                .isFalse();
    }

    @Test
    void whatTheRestImpliesIsProvedEquivalent() {
        assertThat(survivor(
                                pack().rule("idle", HOLD, "Author( role == Role.EMPLOYEE, role != Role.PUBLIC )"),
                                "Would it matter if \"role != Role.PUBLIC\" were gone?")
                        .equivalent())
                .isTrue();
    }

    @Test
    void aSortThatOnlyOneKindHasProvesTheKind() {
        assertThat(survivor(
                                pack().rule(
                                                "shown",
                                                HOLD,
                                                "Signal( kind == \"illegal-act\", subkind == \"shown-illegal\" )"),
                                "Would it matter if \"kind == \"illegal-act\"\" were gone?")
                        .equivalent())
                .isTrue();
    }

    @Test
    void aSortThatAWordListHasTooProvesNothing() {
        SmallPack pack = pack().words("pond-words.en.txt", "[shown-illegal]\nheron\n")
                .rule("shown", HOLD, "Signal( kind == \"illegal-act\", subkind == \"shown-illegal\" )")
                .rule("words", HOLD, "Signal( kind == \"pond-words\" )");

        Survivor survivor = survivor(pack, "Would it matter if \"kind == \"illegal-act\"\" were gone?");
        assertThat(survivor.equivalent()).isFalse();
        assertThat(survivor.scenario())
                .containsEntry("signals", List.of(Map.of("kind", "pond-words", "subkind", "shown-illegal")));
    }

    @Test
    void aWordListIsNotAskedForARuleThatWaitsForAnotherKindsSort() {
        SmallPack pack = pack().words("pond-words.en.txt", "heron\n")
                .rule("loud", HOLD, "Signal( kind == \"coarse-language\" || subkind == \"shouting\" )");

        assertThat(survivors(pack))
                .extracting(survivor -> survivor.mutant().change())
                .isNotEmpty()
                .noneMatch(change -> change.contains("heron"));
    }

    @Test
    void aPermissionNeedNotWaitForTheAbsenceOfConcerns() {
        SmallPack pack = pack().rule("held", HOLD, "Signal( kind == \"spam\" )")
                .rule("permitted", ALLOW, "Author( role == Role.EMPLOYEE )\nnot Concern()");

        assertThat(survivors(pack).stream()
                        .filter(survivor -> survivor.mutant().rule().name().equals("permitted"))
                        .filter(survivor ->
                                survivor.mutant().change().equals("Would it matter if this pattern were gone?"))
                        .map(Survivor::equivalent))
                .containsExactly(false, true);
    }

    @Test
    void whatAProhibitionRulesOutAPermissionNeedNotRuleOut() {
        SmallPack pack = pack().rule("prohibited", REJECT, "Post( purposes contains Purpose.PERSONAL )")
                .rule(
                        "permitted",
                        ALLOW,
                        "Post( needsReply == true, purposes not contains Purpose.PERSONAL )\nnot Concern()");

        assertThat(survivor(pack, "Would it matter if \"purposes not contains Purpose.PERSONAL\" were gone?")
                        .equivalent())
                .isTrue();
    }

    @Test
    void aProhibitionThatAsksForMoreProvesNothing() {
        SmallPack pack = pack().rule(
                        "prohibited", REJECT, "Author( blocked == true )\nPost( purposes contains Purpose.PERSONAL )")
                .rule(
                        "permitted",
                        ALLOW,
                        "Post( needsReply == true, purposes not contains Purpose.PERSONAL )\nnot Concern()");

        assertThat(survivor(pack, "Would it matter if \"purposes not contains Purpose.PERSONAL\" were gone?")
                        .scenario())
                .containsEntry("expect", "silent");
    }

    @Test
    void aHoldThatRestsOnFactsAloneIsNeverConfirmed() {
        SmallPack pack = confirmedSpam("Author( role == Role.EMPLOYEE )");

        assertThat(survivor(pack, "Would it matter if \"clause == \"S-1\"\" were gone?")
                        .equivalent())
                .isTrue();
    }

    @Test
    void aHoldThatShowsWordsCanBeConfirmed() {
        SmallPack pack = confirmedSpam("Signal( kind in ( \"spam\", \"threat\" ) )");

        assertThat(survivor(pack, "Would it matter if \"clause == \"S-1\"\" were gone?")
                        .scenario())
                .containsEntry("signals", List.of(Map.of("kind", "threat", "review", "CONFIRMED")))
                .containsEntry("expect", "silent");
    }

    @Test
    void aConcernIsFoundThatNoOtherRuleRaisesToo() {
        SmallPack pack = pack().rule("one", HOLD, "Signal( kind in ( \"spam\", \"threat\" ) )")
                .rule(
                        "other",
                        "@clause( \"S-2\" )\n@verdict( \"HOLD\" )",
                        "Signal( kind in ( \"threat\", \"spam\", \"malicious\" ) )")
                .rule(
                        "removed",
                        "@clause( \"S-3\" )\n@verdict( \"REJECT\" )",
                        "Concern( confirmed, clause in ( \"S-1\", \"S-2\" ) )");

        assertThat(survivor(pack, "Would it matter if \"S-2\" were not in the list of \"clause\"?")
                        .scenario())
                .containsEntry("signals", List.of(Map.of("kind", "malicious", "review", "CONFIRMED")));
    }

    private static SmallPack confirmedSpam(String other) {
        return pack().rule("held", HOLD, "Signal( kind == \"spam\" )")
                .rule("waiting", "@clause( \"S-2\" )\n@verdict( \"HOLD\" )", other)
                .rule(
                        "removed",
                        "@clause( \"S-3\" )\n@verdict( \"REJECT\" )",
                        "Concern( confirmed, clause == \"S-1\" )");
    }

    @Test
    void aWordThatNoScenarioUsesIsAskedFor() {
        SmallPack pack = pack().words("pond-words.en.txt", "heron\nnewt\n")
                .rule("words", HOLD, "Signal( kind == \"pond-words\" )");

        assertThat(survivors(pack).stream()
                        .map(survivor -> survivor.mutant().change())
                        .filter(change -> change.contains("pond-words?")))
                .containsExactlyInAnyOrder(
                        "Would it matter if \"heron\" were gone from the words for pond-words?",
                        "Would it matter if \"newt\" were gone from the words for pond-words?");
    }

    private static SmallPack pack() {
        return SmallPack.named("small");
    }

    private static Survivor survivor(SmallPack pack, String change) {
        return survivors(pack).stream()
                .filter(survivor -> survivor.mutant().change().equals(change))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No scenario notices, and nobody asks: " + change));
    }

    /** Without any scenario, every change survives. */
    private static List<Survivor> survivors(SmallPack pack) {
        Map<String, List<Scenario>> none = Map.of();
        return new Survivors(pack.load(), none, JudgingEngine.validator(), new Sights(false)).all();
    }
}
