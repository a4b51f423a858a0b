package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Oversight;
import org.postpolicy.facts.Post;

/** The packs that come with the library hold from the day that their sources give, and no earlier. */
class InForceTest {

    private static boolean judges(PolicyEngine engine, String submittedAt) {
        Post post = Post.comment("Good morning").withSubmittedAt(Instant.parse(submittedAt));
        return engine.evaluate(Submission.of(post)).packs().stream().allMatch(PackDecision::inForce);
    }

    @ParameterizedTest
    @CsvSource({
        "city-of-toronto, 2010-09-24T03:59:59Z, 2010-09-24T04:00:00Z",
        "worcester-public-library, 2015-05-01T03:59:59Z, 2015-05-01T04:00:00Z",
        "deseronto-public-library, 2018-01-31T04:59:59Z, 2018-01-31T05:00:00Z"
    })
    void aPolicyHoldsFromItsFirstMidnightAtHome(String pack, String before, String from) {
        PolicyEngine engine = PolicyEngine.load(pack);
        assertThat(judges(engine, before)).isFalse();
        assertThat(judges(engine, from)).isTrue();
    }

    @Test
    void aPolicyWithoutADateHoldsAlways() {
        PolicyEngine engine = PolicyEngine.load("cambridge-public-library");
        assertThat(engine.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.effective()).isNull();
            assertThat(pack.source()).contains("19.30");
        });
        assertThat(judges(engine, "1990-01-01T00:00:00Z")).isTrue();
    }

    @Test
    void anAuditSaysThatTheReviewOfDeserontoIsDueSince2021() {
        assertThat(PolicyEngine.load("deseronto-public-library").packs())
                .singleElement()
                .satisfies(pack -> {
                    assertThat(pack.effective()).isEqualTo(LocalDate.parse("2018-01-31"));
                    assertThat(pack.reviewYear()).isEqualTo(2021);
                });
        assertThat(auditOfDeseronto("2020-12-31T12:00:00Z", Channel.own())).doesNotContain("review-policy");
        assertThat(auditOfDeseronto("2021-01-01T12:00:00Z", Channel.own())).contains("review-policy");
        Channel reviewed = Channel.own().withOversight(Oversight.none().withPolicyReviewYear(2030));
        assertThat(auditOfDeseronto("2026-01-05T12:00:00Z", reviewed)).doesNotContain("review-policy");
    }

    private static Iterable<String> auditOfDeseronto(String now, Channel channel) {
        return PolicyEngine.builder()
                .packs("deseronto-public-library")
                .clock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .load()
                .audit(channel)
                .obligations()
                .stream()
                .map(Obligation::kind)
                .toList();
    }
}
