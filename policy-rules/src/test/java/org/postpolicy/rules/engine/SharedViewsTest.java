package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;

/** Packs that see the same facts share them, because each further view costs the rules time. */
class SharedViewsTest {

    private static final String ADVICE = "@clause( \"C-1\" ) @verdict( \"ADVISE\" )";
    private static final Submission POST = Submission.of(Post.comment("Good morning"));

    @Test
    void aYearOfReviewThatOnlyAuditsAskForKeepsNoPackFromSharing() {
        Snapshot snapshot = TimesOfAPolicyTest.judging(pack("a", "Post()").reviewIn(2021), pack("b", "Post()"));

        List<PackSight> sights = snapshot.sights(POST);
        assertThat(sights.get(0).facts()).isSameAs(sights.get(1).facts());
        assertThat(snapshot.evaluate(POST).verdict()).isEqualTo(Verdict.ADVISE);
    }

    @Test
    void aRuleOnPostsThatAsksForTheReviewIsAnswered() {
        Snapshot snapshot = TimesOfAPolicyTest.judging(
                pack("a", "Post()\n Channel( policyReviewDue == true )").reviewIn(2021), pack("b", "Post()"));

        List<PackSight> sights = snapshot.sights(POST);
        assertThat(sights.get(0).facts()).isNotEqualTo(sights.get(1).facts());
        assertThat(sights.get(0).spoke()).containsExactly("asked");
    }

    @Test
    void anAuditStillKnowsTheYear() {
        Snapshot snapshot = TimesOfAPolicyTest.judging(
                pack("a", "Channel( policyReviewDue == true )").reviewIn(2021));

        assertThat(snapshot.audit(Channel.own()).verdict()).isEqualTo(Verdict.ADVISE);
    }

    private static SmallPack pack(String id, String when) {
        return SmallPack.named(id).rule("asked", ADVICE, when);
    }
}
