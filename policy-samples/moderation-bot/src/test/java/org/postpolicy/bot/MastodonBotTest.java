package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MastodonBotTest {

    static final String BOTH = "mode: act\nactions: { hold: [report, reply], reject: [report] }";
    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final int STATUSES = Integer.getInteger("postpolicy.bot.statuses", 300);

    @TempDir
    Path folder;

    private final MastodonSite site = new MastodonSite();

    @Test
    void aHeldPostIsReportedAndItsAuthorTold() throws Exception {
        site.has("I love dragons.").has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Bot.Ended ended = run(server, BOTH);

            assertThat(ended.well()).isTrue();
            assertThat(ended.summary())
                    .contains("Posts judged: 2", "Still to do: 0")
                    .anyMatch(line -> line.matches("  report +1  \\{done=1\\}"));
        }
        assertThat(site.reports()).singleElement().satisfies(report -> {
            assertThat(report.get("post")).isEqualTo("2");
            assertThat(report.get("comment").toString())
                    .contains("TPL-")
                    .contains("PP-")
                    .doesNotContain("0199");
        });
        assertThat(site.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.get("visibility")).isEqualTo("direct");
            assertThat(reply.get("content").toString())
                    .contains("@sam2 A program has flagged")
                    .contains("https://library.example/objections")
                    .doesNotContain("0199");
        });
    }

    @Test
    void theJournalHoldsNoWordOfAPost() throws Exception {
        site.has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            run(server, BOTH);
        }
        assertThat(Files.readString(folder.resolve("bot.journal")))
                .contains("personal-information")
                .contains("\"start\":15")
                .contains("\"places\":[{\"source\":\"content\",\"from\":18,\"to\":30}]")
                .doesNotContain("416-555")
                .doesNotContain("mom");
    }

    @Test
    void aSecondRunDoesNothingAgain() throws Exception {
        site.has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            run(server, BOTH);
            Files.writeString(folder.resolve("bot.journal"), "{\"cursor\":\"0\"}\n", StandardOpenOption.APPEND);
            run(server, BOTH);
        }
        assertThat(site.reports()).hasSize(1);
        assertThat(site.replies()).hasSize(1);
    }

    @Test
    void inShadowNothingIsDoneAndAllIsWrittenDown() throws Exception {
        site.has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Bot.Ended ended = run(server, BOTH.replace("act\n", "shadow\n"));
            assertThat(ended.summary()).anyMatch(line -> line.contains("{shadow=1}"));
            run(server, BOTH);
        }
        assertThat(site.reports()).isEmpty();
        assertThat(site.replies()).isEmpty();
    }

    @Test
    void anAccountThatIsLeftAloneIsNotJudged() throws Exception {
        site.has(HELD).has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            assertThat(run(server, BOTH + "\nleave-alone: [\"@sam1\"]").summary())
                    .contains("Posts judged: 1");
        }
    }

    @Test
    void theBotsOwnPostIsPutBehindAWarningAndKeepsItsPicture() throws Exception {
        site.has("OWN " + HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            run(server, "mode: act\nactions: { hold: [report, mark-sensitive] }");
        }
        assertThat(site.reports()).isEmpty();
        assertThat(site.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.path("sensitive").asBoolean()).isTrue();
            assertThat(edit.path("media_ids").toString()).isEqualTo("[\"m1\"]");
            assertThat(edit.path("status").asString()).isEqualTo("OWN " + HELD);
        });
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(600)
    void whateverGoesWrongEachActionIsDoneOnce(Fault fault) throws Exception {
        site.has(HELD);
        Random random = new Random(11);
        try (LoopbackServer server = new LoopbackServer(site, request -> random.nextInt(3) == 0 ? fault : Fault.NONE)) {
            assertThat(runInHaste(server).well()).isTrue();
        }
        assertThat(site.reports()).hasSize(1);
        assertThat(site.replies()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "STALLED"})
    void anAnswerThatComesTooLateIsNotWaitedFor(Fault late) throws Exception {
        site.has(HELD);
        Trial trial = Trial.in(folder).waitingNoLongerThan(Duration.ofSeconds(1));
        try (LoopbackServer server = new LoopbackServer(site, request -> request == 3 ? late : Fault.NONE)) {
            trial.run(trial.configuration(server.address(), "mode: act"));
        }
        assertThat(trial.said()).contains("waiting: the platform does not answer in time");
        assertThat(Files.readString(folder.resolve("bot.journal"))).contains("An earlier attempt had succeeded.");
        assertThat(site.reports()).hasSize(1);
    }

    @Test
    void aPauseThatTheServerAsksForIsKept() throws Exception {
        site.has(HELD);
        Trial trial = Trial.in(folder);
        try (LoopbackServer server = new LoopbackServer(site, request -> request == 1 ? Fault.TOO_MANY : Fault.NONE)) {
            trial.run(trial.configuration(server.address(), BOTH));
        }
        assertThat(trial.said()).containsExactly("waiting: the platform answers 429", "pause PT3S");
    }

    @Test
    void aReportInDoubtThatCannotBeLookedUpIsLeftToAPerson() throws Exception {
        site.has(HELD).keepsReportsSecret();
        try (LoopbackServer server = new LoopbackServer(site, request -> request == 3 ? Fault.CUT_AFTER : Fault.NONE)) {
            Bot.Ended ended = run(server, "mode: act");
            assertThat(ended.well()).isFalse();
            assertThat(ended.summary()).anyMatch(line -> line.contains("{in doubt=1}"));
        }
        assertThat(site.reports()).hasSize(1);
    }

    @Test
    void anAuthorIsNotToldOfAPersonWhomNoReportHasReached() throws Exception {
        site.has(HELD).refusesReports();
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            assertThat(run(server, "mode: act\nactions: { hold: [reply, report] }")
                            .summary())
                    .anyMatch(line -> line.matches("  report +1  \\{refused=1\\}"))
                    .anyMatch(line -> line.matches("  reply +1  \\{left out=1\\}"));
        }
        assertThat(site.replies()).isEmpty();
    }

    @Test
    void whatAnEarlierReleasePlannedIsStillInDoubt() throws Exception {
        site.has(HELD).keepsReportsSecret();
        Files.writeString(folder.resolve("bot.journal"), """
                {"seen":{"post":"1","version":"","verdict":"HOLD","complete":true,"notInForce":[],"actions":[{"key":"k",\
                "kind":"report","post":"1","author":"a1","handle":"sam1","words":"PP-k"}],"noted":[],"notedAs":"done",\
                "statement":{"measures":["report"],"grounds":[{"policy":"p","rule":"r"}]}}}
                """);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            assertThat(run(server, "mode: act").summary()).anyMatch(line -> line.contains("{in doubt=1}"));
        }
        assertThat(site.reports()).isEmpty();
    }

    @Test
    void aTokenThatIsRefusedAndAWrongAddressAreAConfigurationThatIsNotInOrder() throws Exception {
        site.revokesTheToken();
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Trial trial = Trial.in(folder);
            Path file = trial.file(server.address(), BOTH);
            assertThat(Said.by("run", "--once", file.toString()).status()).isEqualTo(2);
            Files.writeString(file, Files.readString(file).replace("toronto-public-library", "no-such-library"));
            Said unknown = Said.by("run", "--once", file.toString());
            assertThat(unknown.status()).isEqualTo(2);
            assertThat(unknown.err()).contains("P109");
        }
    }

    @Test
    void aRevokedTokenStopsTheBotAndLosesNothing() throws Exception {
        site.has(HELD);
        site.afterEachAction(actions -> site.revokesTheToken());
        Trial trial = Trial.in(folder);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Configuration configuration = trial.configuration(server.address(), BOTH);
            assertThatThrownBy(() -> trial.run(configuration))
                    .isInstanceOf(ShutOut.class)
                    .hasMessageContaining("Make a new one.");
        }
        Said said = Said.by("summary", folder.resolve("bot.journal").toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("Still to do: 1");
    }

    @Test
    void twoBotsDoNotShareAJournal() throws Exception {
        Trial trial = Trial.in(folder);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE);
                Memory memory = Memory.open(folder.resolve("bot.journal"))) {
            Configuration configuration = trial.configuration(server.address(), BOTH);
            assertThatThrownBy(() -> trial.run(configuration)).hasMessageContaining("Stop that bot first.");
            assertThat(memory.due()).isEmpty();
        }
    }

    @Test
    void aHalfWrittenLineAtTheEndOfTheJournalIsDropped() throws Exception {
        site.has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Files.writeString(folder.resolve("bot.journal"), "{\"cursor\":\"0\"}\n{\"seen\":{\"post\":\"1\",");
            run(server, BOTH);
        }
        assertThat(site.reports()).hasSize(1);
    }

    /** With -Dpostpolicy.bot.statuses=10000 this is the long run. */
    @Test
    void withOneRequestInTwentyGoingWrongEveryActionIsDoneExactlyOnce() throws Exception {
        int held = 0;
        for (int i = 1; i <= STATUSES; i++) {
            boolean call = i % 3 == 0;
            held += call ? 1 : 0;
            site.has(call ? HELD : "I love dragons, number " + i);
        }
        Random random = new Random(7);
        Fault[] faults = Fault.values();
        try (LoopbackServer server = new LoopbackServer(
                site,
                request -> random.nextInt(20) == 0 ? faults[1 + random.nextInt(faults.length - 1)] : Fault.NONE)) {
            Bot.Ended ended = runInHaste(server);
            assertThat(ended.well()).isTrue();
            ended.summary().forEach(System.out::println);
            System.out.println("requests: " + server.requests());
        }
        assertThat(posts(site.reports())).hasSize(held).doesNotHaveDuplicates();
        assertThat(posts(site.replies())).hasSize(held).doesNotHaveDuplicates();
    }

    static List<String> posts(List<Map<String, Object>> actions) {
        return actions.stream().map(action -> action.get("post").toString()).toList();
    }

    /** Runs a bot that gives up soon on an answer, where answers come late. */
    private Bot.Ended runInHaste(LoopbackServer server) throws InterruptedException, IOException {
        Trial trial = Trial.in(folder).waitingNoLongerThan(Duration.ofSeconds(1));
        return trial.run(trial.configuration(server.address(), BOTH));
    }

    private Bot.Ended run(LoopbackServer server, String more) throws InterruptedException, IOException {
        Trial trial = Trial.in(folder);
        return trial.run(trial.configuration(server.address(), more));
    }
}
