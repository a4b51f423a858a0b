package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Purpose;

/** An employee of one institution on the page of another is judged by both, each from its own side. */
class TwoInstitutionsTest {

    private static final String TORONTO = "toronto-public-library";
    private static final String CAMBRIDGE = "cambridge-public-library";
    private static final String DESERONTO = "deseronto-public-library";
    private static final String WORCESTER = "worcester-public-library";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T15:00:00Z"), ZoneOffset.UTC);

    private static final Post QUESTION =
            Post.comment("When does the reading room open?").withNeedsReply(true);
    private static final Post INSULT = Post.comment("You are an idiot.");
    private static final Post HOLIDAY =
            Post.of(PostKind.COMMENT, "Sunny days at the lake!").withPurposes(Set.of(Purpose.PERSONAL));

    @Test
    void aTorontoEmployeeOnCambridgesPageIsAbroadForTorontoAndAVisitorForCambridge() {
        Decision decision = judge(QUESTION, Author.officialEmployee().withInstitution(TORONTO), CAMBRIDGE, TORONTO);

        MatrixRow toronto = row(decision, TORONTO);
        assertThat(toronto.clauses()).as("an employee on another's channel").containsExactly("TPL-STAFF-11");
        assertThat(toronto.verdict()).isEqualTo(Verdict.ADVISE);
        MatrixRow cambridge = row(decision, CAMBRIDGE);
        assertThat(cambridge.clauses())
                .as("no clause for Cambridge's own staff")
                .isEmpty();
        assertThat(cambridge.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.verdict()).isEqualTo(Verdict.ADVISE);
    }

    @Test
    void aTorontoEmployeesInsultIsHeldByBothForReasonsOfTheirOwn() {
        Decision decision = judge(INSULT, Author.officialEmployee().withInstitution(TORONTO), CAMBRIDGE, TORONTO);

        assertThat(row(decision, TORONTO).clauses()).containsExactly("TPL-STAFF-2", "TPL-STAFF-11");
        assertThat(row(decision, CAMBRIDGE).clauses())
                .as("the house rules bind visitors; the staff rule does not")
                .containsExactly("CPL-TOU-8", "CPL-TOU-9");
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void theSameInsultByCambridgesOwnEmployeeOnItsPageBreaksTheStaffRuleThere() {
        Decision decision = judge(INSULT, Author.officialEmployee().withInstitution(CAMBRIDGE), CAMBRIDGE, TORONTO);

        assertThat(row(decision, CAMBRIDGE).clauses()).containsExactly("CPL-TOU-8", "CPL-TOU-9", "CPL-PERS-1");
        assertThat(row(decision, TORONTO).clauses())
                .as("neither its employee nor its channel")
                .isEmpty();
    }

    @Test
    void aWorcesterEmployeeAtWorkIsRefusedAtHomeThoughTorontoWelcomesTheVisitor() {
        Author author = Author.privateEmployee().withInstitution(WORCESTER).withOnWorkTime(true);
        Decision decision = judge(HOLIDAY, author, TORONTO, WORCESTER);

        assertThat(row(decision, TORONTO).clauses()).containsExactly("TPL-PUB-1");
        assertThat(row(decision, TORONTO).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(row(decision, WORCESTER).clauses()).containsExactly("WPL-EMP-6a");
        assertThat(row(decision, WORCESTER).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void aCambridgeEmployeesInsultOnDeserontosPageIsAnOutsidersThereAndNobodysBusinessAtHome() {
        Author author = Author.privateEmployee().withInstitution(CAMBRIDGE);
        Decision decision = judge(INSULT, author, DESERONTO, CAMBRIDGE);

        assertThat(row(decision, DESERONTO).clauses())
                .as("Deseronto's rule for outsiders, not the one for its staff")
                .containsExactly("DPL-RISK-10");
        assertThat(row(decision, CAMBRIDGE).clauses())
                .as("a private remark on a page that is not Cambridge's")
                .isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void theOrderOfThePacksChangesNothing() {
        Submission submission = submission(INSULT, Author.officialEmployee().withInstitution(TORONTO), CAMBRIDGE);
        Decision there = engine(TORONTO, CAMBRIDGE).evaluate(submission);
        Decision back = engine(CAMBRIDGE, TORONTO).evaluate(submission);

        assertThat(there.verdict()).isEqualTo(back.verdict());
        for (String pack : List.of(TORONTO, CAMBRIDGE)) {
            assertThat(row(there, pack)).isEqualTo(row(back, pack));
        }
    }

    private static Decision judge(Post post, Author author, String page, String other) {
        return engine(page, other).evaluate(submission(post, author, page));
    }

    private static Submission submission(Post post, Author author, String page) {
        return new Submission(post, author, Channel.own().withInstitution(page), null);
    }

    private static PolicyEngine engine(String... packs) {
        return PolicyEngine.builder().packs(packs).clock(CLOCK).load();
    }

    private static MatrixRow row(Decision decision, String pack) {
        return MatrixRow.of(decision).stream()
                .filter(row -> row.pack().equals(pack))
                .findFirst()
                .orElseThrow();
    }
}
