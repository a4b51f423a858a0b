package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Verdict;

/** Judges posts by their dates, the wrong ones too. */
class DateCheckTest {

    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Planner planner;

    @BeforeEach
    void policiesAreLoaded() throws IOException {
        Configuration configuration = Trial.in(folder).configuration(URI.create("http://127.0.0.1:1"), "mode: act");
        planner = new Planner(configuration.engine(), configuration, new DateCheck(CLOCK));
    }

    @Test
    void aPostThatIsOlderThanThePolicyIsPassedAndTold() {
        Plan plan = plan(HELD, "2012-01-01T00:00:00Z");
        assertThat(plan.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.remarks()).containsExactly("older than the policy toronto-public-library: post 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "2003-12-31T23:59:59Z", "2026-06-02T12:00:01Z", "2038-01-19T00:00:00Z"})
    void aPostWhoseDateCannotBeRightIsHeld(String date) {
        Plan plan = plan("I love dragons.", date);
        assertThat(plan.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(plan.complete()).isFalse();
        assertThat(plan.actions()).extracting(Action::kind).containsExactly(ActionKind.REPORT);
        assertThat(plan.statement().document()).containsEntry("problems", plan.problems());
        assertThat(plan.remarks()).containsExactly("incomplete: post 1: wrong-date");
    }

    @Test
    void aWrongDateDoesNotHideWhatThePolicyOfTodaySees() {
        Plan plan = plan(HELD, "1970-01-01T00:00:00Z");
        assertThat(plan.notInForce()).isEmpty();
        assertThat(plan.actions().get(0).words()).contains("TPL-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014-01-01T00:00:00Z", "2026-06-02T11:00:00Z"})
    void aPostWithAGoodDateOrNoneIsJudgedAsEver(String date) {
        assertThat(plan("I love dragons.", date).remarks()).isEmpty();
        assertThat(plan("I love dragons.", date).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(plan(HELD, date).verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void theLogAndEverySummaryTellOfPostsThatAreOlderThanThePolicy() throws Exception {
        Trial trial = Trial.in(folder);
        MastodonSite site = new MastodonSite().has(HELD).has(HELD).dates("2012-01-01T00:00:00Z");
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            String told = "Older than a policy, which was not asked: 2";
            assertThat(trial.run(trial.configuration(server.address(), "")).summary())
                    .contains(told);
            assertThat(Said.by("summary", folder.resolve("bot.journal").toString())
                            .out())
                    .contains(told);
            Said dry = Said.by("run", "--dry-run", folder.resolve("bot.yaml").toString());
            assertThat(dry.out()).contains("2  ALLOW\n  older than the policy toronto-public-library: post 2\n");
        }
        assertThat(trial.said()).contains("older than the policy toronto-public-library: post 2");
    }

    private Plan plan(String text, String date) {
        HtmlText.Sight words = HtmlText.of("content", text);
        Item item = Item.comment("1", "", new Account("9", "sam", false), words)
                .written(date.isEmpty() ? null : Instant.parse(date), null);
        return planner.plan(new Event.Written(item));
    }
}
