package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postpolicy.Text;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.pack.ClauseEntry;

class RuleReviewTest {

    private static final String HOLD = "@clause( \"S-1\" )\n@verdict( \"HOLD\" )";
    private static final String ALLOW = "@clause( \"S-2\" )\n@verdict( \"ALLOW\" )";

    @Test
    void conditionsThatExcludeEachOtherAreNamed() {
        assertThat(messages(pack().rule("never", HOLD, """
                Author( role == Role.PUBLIC, onWorkTime == true )
                Channel( official )
                not Author( onWorkTime == true )""")))
                .containsExactly("W101 The rule never can never speak: \"onWorkTime == true\" and \"not Author("
                        + " onWorkTime == true )\" exclude each other.");
    }

    @Test
    void aNumberBeyondWhatCanBeIsNeverReached() {
        assertThat(messages(pack().rule("never", HOLD, "Signal( kind == \"spam\", strength > 1.5 )")))
                .containsExactly("W101 The rule never can never speak: \"strength > 1.5\" is never true.");
    }

    @Test
    void aSignalThatIsNoSuspicionIsNeverASuspicion() {
        assertThat(messages(pack().rule("never", HOLD, "Signal( suspicion, kind == \"disclaimer\" )")))
                .containsExactly(
                        "W101 The rule never can never speak: \"suspicion\" and \"kind == \"disclaimer\"\" exclude each"
                                + " other.");
    }

    @Test
    void aRuleThatEndsBeforeThePolicyBeginsNeverSpeaks() {
        assertThat(messages(pack().effective("2020-01-01")
                        .rule("old", HOLD + "\ndate-expires \"2019-12-31\"", "Signal( kind == \"spam\" )")))
                .containsExactly(
                        "W101 The rule old can never speak: there is no day on which it holds and the policy is"
                                + " in force.");
    }

    @Test
    void aConcernThatNoRuleRaisesIsNeverThere() {
        assertThat(messages(pack().rule("spam", HOLD, "Signal( kind == \"spam\" )")
                        .rule("second", "@clause( \"S-3\" )\n@verdict( \"ADVISE\" )", "Concern( clause == \"S-9\" )")))
                .containsExactly("W101 The rule second can never speak: \"clause == \"S-9\"\" is never true.");
    }

    @Test
    void aConditionThatTheRestImpliesDecidesNothingAndAWitnessIsShown() {
        List<Warning> warnings = warnings(pack().rule(
                        "idle",
                        HOLD,
                        "Author( role in ( Role.EMPLOYEE, Role.TRUSTEE ), role != Role.PUBLIC, onWorkTime == true )"));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.problem().code()).isEqualTo("W102");
            assertThat(warning.problem().message())
                    .startsWith("\"role != Role.PUBLIC\" decides nothing: whenever the rest of the rule idle is met");
            assertThat(warning.witness().scenario())
                    .isEqualTo(Map.of("post", Map.of(), "author", Map.of("role", "EMPLOYEE", "onWorkTime", true)));
        });
    }

    @Test
    void whatTheCheckerAsksForIsNeverCalledIdle() {
        assertThat(messages(
                        pack().rule("guarded", HOLD, "Author( employer != null, employer != Employer.CITY_DIVISION )")))
                .isEmpty();
    }

    @Test
    void anAlternativeThatAnotherImpliesAddsNothing() {
        assertThat(messages(pack().rule(
                                "either",
                                HOLD,
                                "Author( role == Role.TRUSTEE || role in ( Role.TRUSTEE, Role.EMPLOYEE ) )")))
                .containsExactly(
                        "W103 \"role == Role.TRUSTEE\" adds nothing to the rule either: without it, the rule would"
                                + " speak just as often.");
    }

    @Test
    void aNarrowerRuleForTheSameClauseIsCovered() {
        assertThat(messages(pack().rule("wide", HOLD, "Signal( kind in ( \"spam\", \"threat\" ) )")
                        .rule("narrow", HOLD, "Signal( kind == \"threat\" )\nAuthor( role == Role.PUBLIC )")))
                .containsExactly("W104 The rule narrow says nothing that the rule wide does not say of the same"
                        + " submissions, for the same clause.");
    }

    @Test
    void ofTwoRulesThatSayTheSameOneIsNamed() {
        assertThat(messages(pack().rule("one", HOLD, "Signal( kind == \"spam\" )")
                        .rule("two", HOLD, "Signal( kind in ( \"spam\" ) )")))
                .hasSize(1)
                .allMatch(message -> message.startsWith("W104 The rule one"));
    }

    @Test
    void theSameForAnotherClauseIsNoReasonToWarn() {
        assertThat(messages(pack().rule("one", HOLD, "Signal( kind == \"spam\" )")
                        .rule("two", HOLD.replace("S-1", "S-4"), "Signal( kind == \"spam\" )")))
                .isEmpty();
    }

    @Test
    void aPermissionInsideAProhibitionNeverCounts() {
        assertThat(messages(pack().rule("held", HOLD, "Author( role == Role.EMPLOYEE )")
                        .rule("permitted", ALLOW, "Author( role == Role.EMPLOYEE, onWorkTime == false )")))
                .containsExactly(
                        "W106 The rule permitted permits what the rule held holds or rejects every time, so the"
                                + " permission never counts.");
    }

    @Test
    void aWidePermissionWithANarrowProhibitionIsHowPoliciesAreWritten() {
        assertThat(messages(pack().rule("held", HOLD, "Signal( kind == \"spam\" )")
                        .rule("permitted", ALLOW, "Author( role == Role.EMPLOYEE )")))
                .isEmpty();
    }

    @Test
    void oneClauseCannotBothPermitAndReject() {
        List<Warning> warnings =
                warnings(pack().rule("rejected", HOLD.replace("HOLD", "REJECT"), "Author( onWorkTime == true )")
                        .rule("permitted", ALLOW.replace("S-2", "S-1"), "Author( role == Role.EMPLOYEE )"));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.problem().code()).isEqualTo("W105");
            assertThat(warning.witness().scenario())
                    .isEqualTo(Map.of("post", Map.of(), "author", Map.of("role", "EMPLOYEE", "onWorkTime", true)));
        });
    }

    @Test
    void aPostCannotBeBothKeptAndRemoved() {
        assertThat(messages(pack().rule(
                                "keep",
                                "@clause( \"S-1\" )\n@oblige( \"keep-post\" )",
                                "Author( role == Role.TRUSTEE )")
                        .rule(
                                "remove",
                                "@clause( \"S-2\" )\n@oblige( \"remove-post\" )",
                                "Signal( kind == \"spam\" )")))
                .containsExactly(
                        "W105 The rules keep and remove say opposite things of the same submission: they oblige to"
                                + " keep-post and remove-post.");
    }

    @Test
    void aRightThatNeedNotBeUsedContradictsNothing() {
        assertThat(messages(pack().rule(
                                "keep",
                                "@clause( \"S-1\" )\n@oblige( \"keep-post\" )",
                                "Author( role == Role.TRUSTEE )")
                        .rule(
                                "remove",
                                "@clause( \"S-2\" )\n@oblige( \"remove-post\" )\n@optional",
                                "Signal( kind == \"spam\" )")))
                .isEmpty();
    }

    @Test
    void aTextThatNobodyCanFindLeavesTheQuestionOpen() {
        assertThat(messages(pack().rule("text", HOLD, "Post( text matches \"[q-s]{7}\", text matches \"[a-c]+\" )")))
                .isEmpty();
    }

    @Test
    void aVagueWordInAClauseWithRulesIsNamedUnlessItsReadingIsWrittenDown() {
        assertThat(VagueWords.in(List.of(
                        clause("V-1", "Offensive posts are removed.", List.of("r"), null),
                        clause("V-2", "Offensive posts are removed.", List.of("r"), "Read as obscenity."),
                        clause("V-3", "Offensive posts are removed.", List.of(), null),
                        clause("V-4", "The offensives of 1917 are history.", List.of("r"), null))))
                .singleElement()
                .satisfies(warning -> assertThat(warning.problem().message())
                        .isEqualTo("The clause V-1 says \"Offensive\", which no rule can decide."));
    }

    @Test
    void aRuleThatLooksForWordsByItselfIsToldOfWordLists() {
        List<RuleDefinition> rules = pack().rule("part", HOLD, "Post( text contains \"raffle\" )")
                .rule("whole", HOLD, "Post( title in ( \"Raffle\", \"Lottery\" ) )")
                .rule("none", HOLD, "Post( text == \"\", title matches \"(?is)re: .+\", kind == PostKind.COMMENT )")
                .load()
                .rules();

        assertThat(WordsInRules.in(rules))
                .extracting(warning ->
                        warning.problem().code() + " " + warning.problem().message())
                .containsExactly(
                        "W109 \"text contains \"raffle\"\" finds these very letters: in no other form or case, and"
                                + " within longer words as well.",
                        "W109 \"title in ( \"Raffle\", \"Lottery\" )\" is met only by a post that says just this and"
                                + " nothing else.");
    }

    private static ClauseEntry clause(String id, String says, List<String> rules, String choice) {
        return new ClauseEntry(
                id, "1", new Text(Map.of("en", says)), rules, null, false, List.of(), choice, null, Place.of("c"));
    }

    private static SmallPack pack() {
        return SmallPack.named("small");
    }

    private static List<String> messages(SmallPack pack) {
        return warnings(pack).stream()
                .map(warning ->
                        warning.problem().code() + " " + warning.problem().message())
                .toList();
    }

    private static List<Warning> warnings(SmallPack pack) {
        LoadedPack loaded = pack.load();
        return new RuleReview(
                        loaded, new ScenarioRunner(loaded, JudgingEngine.validator(), new Sights(false)).rehearsal())
                .warnings();
    }
}
