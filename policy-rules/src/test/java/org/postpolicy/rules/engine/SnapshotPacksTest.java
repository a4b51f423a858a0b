package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.rules.engine.Judging.HOLD;
import static org.postpolicy.rules.engine.Judging.REMOVAL;
import static org.postpolicy.rules.engine.Judging.judging;

import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PackDecision;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Role;

/** What several packs say beside one another. */
class SnapshotPacksTest {

    @Test
    void aLimitDoesNotReachIntoAnotherPack() {
        SmallPack strict = SmallPack.named("b").rule("staff", REMOVAL, "Author( role == Role.EMPLOYEE )");
        SmallPack mild = SmallPack.named("a")
                .rule("protected", "@clause( \"C-4\" ) @limit( \"HOLD\" )", "Author( role == Role.EMPLOYEE )");
        Decision decision = judging(mild, strict)
                .evaluate(new Submission(Post.comment("Hello"), Author.privateEmployee(), null, null));
        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void eachPackSeesOwnerAndRoleFromItsOwnInstitution() {
        SmallPack here =
                SmallPack.named("here").rule("own-staff", HOLD, "Author( role == Role.EMPLOYEE ) Channel( official )");
        SmallPack there = SmallPack.named("there")
                .rule("visitor", HOLD, "Author( role == Role.PUBLIC ) Channel( official == false )")
                .rule(
                        "elsewhere",
                        "@clause( \"C-6\" ) @verdict( \"ADVISE\" )",
                        "Post() Channel( owner == ChannelOwner.OTHER_ORGANIZATION )");
        Submission submission = new Submission(
                Post.comment("Hello"),
                Author.of(Role.EMPLOYEE, Capacity.OFFICIAL).withInstitution("here"),
                Channel.of(ChannelOwner.OWN_INSTITUTION).withInstitution("here"),
                null);
        Decision decision = judging(here, there).evaluate(submission);
        assertThat(decision.findings()).extracting(Finding::rule).containsExactly("own-staff", "visitor", "elsewhere");
    }

    @Test
    void aWordListIsSeenByItsOwnPackOnly() {
        SmallPack owner = SmallPack.named("a")
                .words("spam.en.txt", "zebra crossing\n")
                .rule("spam", HOLD, "Signal( kind == \"spam\" )");
        SmallPack other = SmallPack.named("b").rule("other", HOLD, "Signal( kind == \"spam\" )");
        Decision decision = judging(owner, other).evaluate(Submission.of(Post.comment("Mind the zebra crossing.")));
        assertThat(decision.packs()).extracting(PackDecision::verdict).containsExactly(Verdict.HOLD, Verdict.ALLOW);
    }
}
