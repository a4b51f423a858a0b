package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.postpolicy.bot.Patiently.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a bot that listens to the stream of a server on loopback. */
@Timeout(600)
class MastodonStreamTest {

    private static final String HELD = "Call my mom at 416-555-0199!";

    @TempDir
    Path folder;

    private volatile Fault fault = Fault.NONE;
    private final MastodonSite site = new MastodonSite();
    private final LoopbackServer server = new LoopbackServer(site, request -> fault);
    private final Semaphore pauses = new Semaphore(0);
    private final AtomicReference<Bot.Ended> ended = new AtomicReference<>();
    private Trial trial;
    private Thread bot;

    @AfterEach
    void stop() throws InterruptedException {
        stopBot();
        server.close();
    }

    private void stopBot() throws InterruptedException {
        if (bot != null) {
            bot.interrupt();
            bot.join();
        }
    }

    @Test
    void aPostOfTheStreamIsReportedOnceThoughItIsRepeatedAndEdited() throws IOException {
        start();
        site.streams(HELD);
        String repeated = "{\"id\":\"1\",%s\"content\":\"<p>" + HELD + "</p>\",\"account\":{\"id\":\"a1\"}}";
        site.stream().event("update", repeated.formatted(""));
        site.stream().event("status.update", repeated.formatted("\"edited_at\":\"2026-03-04T15:31:00.000Z\","));
        site.streams(HELD);
        reported("1", "2");
        wroteDown("2026-03-04T15:31:00.000Z");
        reported("1", "2");
    }

    @Test
    void aBotThatLooksAtMentionsAloneReportsThemOnce() throws IOException {
        String mention = "@library-bot " + HELD;
        site.has(mention);
        start("watch: mentions");
        reported("1");
        site.streamsMention(mention);
        site.streams(HELD);
        site.stream().event("notification", "{\"type\":\"mention\",\"status\":{\"id\":\"1\",\"content\":\"\"}}");
        site.stream().event("notification", "{\"id\":\"9\",\"type\":\"follow\"}");
        String edit = "{\"id\":\"%d\",\"content\":\"" + HELD + "\",\"mentions\":[{\"acct\":\"%s\"}]}";
        site.stream().event("status.update", edit.formatted(7, "sam"));
        site.stream().event("status.update", edit.formatted(8, "library-bot"));
        site.streamsMention(mention);
        // The pages and the stream both bring posts, so the order is open.
        await().untilAsserted(() ->
                assertThat(MastodonBotTest.posts(site.reports())).containsExactlyInAnyOrder("1", "2", "4", "8"));
        assertThat(Files.readString(folder.resolve("bot.journal")))
                .contains("{\"cursor\":\"4\"}")
                .doesNotContain("\"cursor\":\"\"");
    }

    @Test
    void aPostThatIsDeletedBeforeItsTurnIsNotReported() throws IOException {
        start();
        wroteDown("\"cursor\":\"0\"");
        site.streams(HELD);
        reported("1");
        fault = Fault.TOO_MANY;
        site.streams(HELD);
        await().until(() -> trial.said().contains("pause PT3S"));
        site.stream().event("delete", "2");
        wroteDown("The post was deleted.");
        fault = Fault.NONE;
        pauses.release();
        site.streams(HELD);
        reported("1", "3");
    }

    @Test
    void whatWasMissedWhileTheStreamWasCutIsCaughtUpOn() throws IOException {
        start();
        site.streams(HELD);
        reported("1");
        site.stream().cut();
        await().until(() -> trial.said().contains("waiting: the stream was cut"));
        site.has(HELD);
        pauses.release();
        reported("1", "2");
        site.streams(HELD);
        reported("1", "2", "3");
        assertThat(site.stream().opened()).isEqualTo(2);
        assertThat(trial.said()).contains("pause PT1S");
    }

    @Test
    void rubbishOnTheStreamIsPassedOverAndLosesNothing() throws IOException {
        start();
        site.streams(HELD);
        reported("1");
        for (String rubbish : new String[] {"nonsense", "{}", "[]", "null", "{\"id\":null,\"content\":\"\"}"}) {
            for (String event : new String[] {"update", "status.update", "notification", "announcement"}) {
                site.stream().event(event, rubbish);
            }
        }
        site.stream().raw(new byte[] {'d', 'a', 't', 'a', ':', (byte) 0xC3, '\n', 0, '\r', '\n', '\n', ':', '\n'});
        site.stream().cut();
        await().until(() -> trial.said().contains("waiting: the stream was cut"));
        site.has(HELD);
        pauses.release();
        reported("1", "2");
        assertThat(Files.readString(folder.resolve("bot.journal"))).doesNotContain("\"cursor\":\"\"");
    }

    @Test
    void aStreamOnAnotherHostIsFound() throws Exception {
        MastodonSite streaming = new MastodonSite();
        try (LoopbackServer other = new LoopbackServer(streaming, request -> Fault.NONE)) {
            site.hasItsStreamAt(other.address().toString().replace("http", "ws") + "/");
            start();
            streaming.streams(HELD);
            reported("1");
            assertThat(site.stream().opened()).isZero();
            stopBot();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ws://streaming.example", "http://127.0.0.1:1", "wss://", "wss://a b", "wss://?x"})
    void aStreamIsNeverLookedForWhereItWouldNotBeSafe(String told) throws InterruptedException {
        site.hasItsStreamAt(told);
        Http http = new Http(server.address(), Map.of(), Duration.ofMinutes(1));
        assertThat(StreamAddress.of(http, server.address())).isEqualTo(server.address());
    }

    @Test
    void aStreamOnAnotherSafeHostIsAskedByHttps() throws InterruptedException {
        site.hasItsStreamAt("wss://streaming.example");
        Http http = new Http(server.address(), Map.of(), Duration.ofMinutes(1));
        assertThat(StreamAddress.of(http, server.address())).hasToString("https://streaming.example");
    }

    @Test
    void whereThereIsNoStreamThePagesBringThePosts() throws IOException {
        site.hasNoStream();
        site.has(HELD);
        start();
        reported("1");
        await().until(() -> trial.said().contains("pause PT1S"));
        site.has(HELD);
        pauses.release();
        reported("1", "2");
        await().until(() -> trial.said().contains("pause PT2S"));
        assertThat(trial.said()).contains("waiting: the platform answers 404 to the wish for a stream");
    }

    @Test
    void aBotThatWaitsForTheStreamEndsWithItsSummaryWhenItIsStopped() throws Exception {
        start();
        site.streams(HELD);
        reported("1");
        bot.interrupt();
        bot.join();
        assertThat(ended.get().well()).isTrue();
        assertThat(ended.get().summary()).contains("Posts judged: 1", "Still to do: 0");
        assertThat(trial.said()).contains("stopped");
    }

    @Test
    void anActionUnderWayIsFinishedBeforeTheBotStops() throws Exception {
        start();
        site.afterEachAction(actions -> {
            bot.interrupt();
            // Time enough to break the action off.
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        });
        site.streams(HELD);
        bot.join();
        assertThat(ended.get().summary()).anyMatch(line -> line.matches("  report +1  \\{done=1\\}"));
    }

    @Test
    void aRevokedTokenEndsABotThatListens() throws Exception {
        start();
        site.revokesTheToken();
        site.streams(HELD);
        bot.join();
        assertThat(trial.said()).anyMatch(line -> line.startsWith("failed: ") && line.contains("Make a new one."));
    }

    @Test
    void aStreamThatSaysNothingCountsAsDead() throws Exception {
        Http http = new Http(server.address(), Map.of(), Duration.ofSeconds(20));
        try (LineStream stream = http.open(stream(), Duration.ofMillis(1))) {
            assertThatThrownBy(stream::next).isInstanceOf(IOException.class).hasMessageContaining("says nothing");
        }
    }

    @Test
    void aStreamOfAServerThatIsAwaySaysSo() {
        Http http = new Http(server.address(), Map.of(), Duration.ofSeconds(20));
        URI away = URI.create("http://127.0.0.1:1/api/v1/streaming/user");
        assertThatThrownBy(() -> http.open(away, Duration.ofSeconds(60)))
                .isInstanceOf(IOException.class)
                .hasMessage("the platform cannot be reached");
    }

    @Test
    void aLineWithoutEndIsGivenUp() throws Exception {
        Http http = new Http(server.address(), Map.of(), Duration.ofSeconds(20));
        site.stream().raw("first\n".getBytes(StandardCharsets.UTF_8));
        site.stream().raw("x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
        try (LineStream stream = http.open(stream(), Duration.ofSeconds(60))) {
            assertThat(stream.next()).isEqualTo("first");
            assertThatThrownBy(stream::next).isInstanceOf(IOException.class).hasMessageContaining("without end");
        }
    }

    private URI stream() {
        return URI.create(server.address() + "/api/v1/streaming/user");
    }

    private void wroteDown(String words) {
        Path journal = folder.resolve("bot.journal");
        await().until(() -> Files.exists(journal) && Files.readString(journal).contains(words));
    }

    private void reported(String... posts) {
        await().untilAsserted(
                        () -> assertThat(MastodonBotTest.posts(site.reports())).containsExactly(posts));
    }

    private void start() throws IOException {
        start("watch: local");
    }

    /** Starts a bot whose pauses last until the test ends them. */
    private void start(String watch) throws IOException {
        trial = Trial.in(folder);
        Patience patience = time -> {
            trial.said().add("pause " + time);
            pauses.acquire();
        };
        Path file = trial.file(server.address(), "mode: act");
        Files.writeString(file, Files.readString(file).replace("watch: local", watch));
        Bot running = trial.bot(ConfigurationReader.read(file), patience);
        bot = new Thread(() -> {
            try {
                ended.set(running.run(false));
            } catch (InterruptedException | IOException | RuntimeException e) {
                trial.said().add("failed: " + e.getMessage());
            }
        });
        bot.start();
    }
}
