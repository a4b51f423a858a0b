package org.postpolicy.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Handling;
import org.postpolicy.facts.ModerationAction;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PriorViolation;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Setup;
import org.postpolicy.facts.Signal;

/** The pack from its folder, as a host uses it. */
class HarbourLibraryTest {

    private static final Instant NOW = Instant.parse("2026-04-10T15:00:00Z");
    private static final PolicyEngine ENGINE = PolicyEngine.builder()
            .packs("harbour-library")
            .directory(Path.of(System.getProperty("basedir", "."), "policies"))
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .load();

    private static Decision judge(Post post, Author author, AudienceGroup group, Signal... signals) {
        Submission submission = new Submission(post, author, Channel.own(), Audience.of(group));
        return ENGINE.evaluate(submission.withSignals(List.of(signals)));
    }

    private static Author whoBrokeAClauseOn(String... days) {
        return Author.member()
                .withPriorViolations(Arrays.stream(days)
                        .map(day -> PriorViolation.of("HL-2-1", LocalDate.parse(day)))
                        .toList());
    }

    private static List<String> duties(Decision decision) {
        return decision.obligations().stream().map(Obligation::kind).toList();
    }

    @Test
    void everyClauseHasARuleOrAReason() {
        assertThat(ENGINE.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.clauses())
                    .isNotEmpty()
                    .allSatisfy(clause -> assertThat(clause.rules().isEmpty()).isEqualTo(clause.byHand() != null));
            assertThat(pack.languages()).containsExactly("en", "fr");
        });
    }

    @Test
    void anOrdinaryCommentIsPublished() {
        Decision decision = judge(Post.comment("The new pier is lovely."), Author.member(), AudienceGroup.GENERAL);
        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.complete()).isTrue();
    }

    @Test
    void aNumberOnAPageForChildrenIsHeldInTwoLanguages() {
        Post post = Post.comment("Call my mom at 902-555-0142!");
        Decision decision = judge(post, Author.member(), AudienceGroup.CHILDREN);
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.rule().equals("children-no-details"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clauses()).containsExactly("HL-3-1");
                    assertThat(finding.message().in(Locale.ENGLISH)).startsWith("On a page for children");
                    assertThat(finding.message().in(Locale.FRENCH)).startsWith("Sur une page pour enfants");
                });
    }

    @Test
    void sharpCriticismStays() {
        Decision decision = judge(
                Post.comment("I want to complain about the opening hours"), Author.member(), AudienceGroup.GENERAL);
        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("criticism-stays");
    }

    @Test
    void oneBreachAfterAnotherLeadsFromRemovalToTheBlock() {
        Post post = Post.comment("See the picture.");
        Signal threat = Signal.of("threat").withReview(Review.CONFIRMED);
        assertThat(duties(judge(post, whoBrokeAClauseOn(), AudienceGroup.GENERAL, threat)))
                .containsExactly("remove-post");
        assertThat(duties(judge(post, whoBrokeAClauseOn("2026-03-02"), AudienceGroup.GENERAL, threat)))
                .containsExactly("remove-post", "warn-author");
        assertThat(duties(judge(post, whoBrokeAClauseOn("2026-03-02", "2026-03-20"), AudienceGroup.GENERAL, threat)))
                .containsExactly("remove-post", "block-author");
        assertThat(duties(judge(post, whoBrokeAClauseOn("2025-03-02", "2026-03-20"), AudienceGroup.GENERAL, threat)))
                .as("the older one has lapsed")
                .containsExactly("remove-post", "warn-author");
    }

    @Test
    void aBlockedAuthorIsRefused() {
        Author blocked = Author.member().withBlocked(true);
        assertThat(judge(Post.comment("Good morning"), blocked, AudienceGroup.GENERAL)
                        .verdict())
                .isEqualTo(Verdict.REJECT);
    }

    @Test
    void aRemovedPostIsKeptForTwoYearsAndItsAuthorTold() {
        Handling removed =
                Handling.none().withModerationAction(ModerationAction.REMOVED).withModeratedAt(NOW);
        Decision decision =
                judge(Post.comment("See the picture.").withHandling(removed), Author.member(), AudienceGroup.GENERAL);
        assertThat(duties(decision)).containsExactly("tell-author", "retain-record");
        assertThat(decision.obligations().get(1).due()).isEqualTo("2028-04-10T15:00:00Z");
    }

    @Test
    void aPostFromBeforeThePolicyIsNotJudgedByIt() {
        Post old = Post.comment("I will hurt you tomorrow").withSubmittedAt(Instant.parse("2026-03-01T03:59:59Z"));
        Decision decision = judge(old, Author.member(), AudienceGroup.GENERAL);
        assertThat(decision.packs()).extracting(PackDecision::inForce).containsExactly(false);
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void anAuditFindsWhatAPageDoesNotShow() {
        Channel bare = Channel.own().withSetup(Setup.none());
        assertThat(duties(ENGINE.audit(bare))).containsExactly("show-rules-and-contact");
        Channel complete = Channel.own()
                .withSetup(Setup.none().withTermsPosted(true).withComplaintContact("desk@harbour.example"));
        assertThat(duties(ENGINE.audit(complete))).isEmpty();
    }
}
