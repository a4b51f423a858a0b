package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.bot.Patiently.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.bot.LoopbackServer.Reply;
import tools.jackson.databind.JsonNode;

/** Runs a bot that listens, with real requests between it and a platform on loopback. */
class WebhookBotTest {

    private static final String SECRET = "shared s3cret";
    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final String POST = "{\"post\":{\"id\":91,\"version\":1,\"post_number\":2,\"username\":\"dana\","
            + "\"user_id\":77,\"cooked\":\"<p>" + HELD + "</p>\"}}";
    private static final String COMMENT =
            "{\"id\":412,\"author\":0,\"content\":{\"rendered\":\"<p>" + HELD + "</p>\"},\"status\":\"approved\"}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private volatile boolean stumbles;
    private LoopbackServer platform;
    private Thread bot;

    @AfterEach
    void stop() throws InterruptedException {
        bot.interrupt();
        bot.join();
        platform.close();
    }

    @Test
    void aSignedPostOfDiscourseIsFlaggedOnceHoweverOftenItComes() throws Exception {
        start("discourse", "");
        for (int i = 0; i < 3; i++) {
            assertThat(discourse(POST, new Signature(SECRET, "sha256="))).isEqualTo(200);
        }
        await().untilAsserted(() -> assertThat(done).hasSize(1));
        assertThat(done.get(0))
                .contains("\"post_action_type_id\":7")
                .contains("\"id\":\"91\"")
                .contains("PP-");
    }

    @Test
    void aForgedOrAlteredMessageIsRefused() throws Exception {
        start("discourse", "");
        assertThat(discourse(POST, new Signature("guess", "sha256="))).isEqualTo(401);
        String altered = POST.replace("91", "92");
        assertThat(send(
                        altered,
                        Map.of(
                                "X-Discourse-Event",
                                "post_created",
                                "X-Discourse-Event-Signature",
                                new Signature(SECRET, "sha256=").of(bytes(POST)))))
                .isEqualTo(401);
        assertThat(send(POST, Map.of("X-Discourse-Event", "post_created"))).isEqualTo(401);
        assertThat(said)
                .filteredOn(line -> line.startsWith("refused: a message without"))
                .hasSize(3);
        assertThat(Files.size(folder.resolve("bot.journal"))).isZero();
    }

    @Test
    void nonsenseWithAGoodSignatureIsTurnedAway() throws Exception {
        start("discourse", "");
        assertThat(discourse("{\"post\":", new Signature(SECRET, "sha256="))).isEqualTo(400);
        assertThat(discourse("x".repeat(2 << 20), new Signature(SECRET, "sha256=")))
                .isEqualTo(413);
        assertThat(discourse(POST, new Signature(SECRET, "sha256="))).isEqualTo(200);
    }

    @Test
    void aFlagWhoseAnswerWasCutIsLookedForAndNotSetAgain() throws Exception {
        stumbles = true;
        start("discourse", "");
        discourse(POST, new Signature(SECRET, "sha256="));
        await().untilAsserted(() -> assertThat(Files.readString(folder.resolve("bot.journal")))
                .contains("An earlier attempt had succeeded."));
        assertThat(done).hasSize(1);
    }

    @Test
    void aCommentOnWordPressGoesBackIntoModeration() throws Exception {
        start("wordpress", "");
        Map<String, String> headers =
                Map.of("X-Postpolicy-Signature", new Signature(SECRET, "sha256=").of(bytes(COMMENT)));
        assertThat(send(COMMENT, headers)).isEqualTo(200);
        assertThat(send(COMMENT, headers)).isEqualTo(200);
        await().untilAsserted(() -> assertThat(done).containsExactly("{\"status\":\"hold\"}"));
    }

    @Test
    void aMessageInSlackIsReportedToTheRoomOfTheModerators() throws Exception {
        start("slack", "room: CMODS");
        String time = Long.toString(Instant.now().getEpochSecond());
        assertThat(slack(time, SECRET)).isEqualTo(200);
        assertThat(slack(time, SECRET)).isEqualTo(200);
        await().untilAsserted(() -> assertThat(done).singleElement().asString().contains("\"channel\":\"CMODS\""));
        assertThat(done.get(0)).contains("(C1/1772638200.000200)").doesNotContain("0199");
    }

    @Test
    void aForgedOrOldMessageOfSlackIsRefused() throws Exception {
        start("slack", "room: CMODS");
        String now = Long.toString(Instant.now().getEpochSecond());
        String old = Long.toString(Instant.now().minus(Duration.ofHours(1)).getEpochSecond());
        assertThat(slack(now, "guess")).isEqualTo(401);
        assertThat(slack(old, SECRET)).isEqualTo(401);
        assertThat(Files.size(folder.resolve("bot.journal"))).isZero();
    }

    private int slack(String time, String secret) throws Exception {
        SlackMessage message = new SlackMessage(time, secret, HELD);
        return send(message.body(), message.headers());
    }

    private int discourse(String body, Signature signature) throws Exception {
        return send(
                body,
                Map.of("X-Discourse-Event", "post_created", "X-Discourse-Event-Signature", signature.of(bytes(body))));
    }

    private int send(String body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(hook()).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private URI hook() {
        await().until(() -> said.stream().anyMatch(line -> line.startsWith("Listening on ")));
        return URI.create(said.stream()
                .filter(line -> line.startsWith("Listening on "))
                .findFirst()
                .orElseThrow()
                .substring("Listening on ".length()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, String more) throws IOException {
        platform = new LoopbackServer(this::answer, request -> stumbles && request == 1 ? Fault.CUT_AFTER : Fault.NONE);
        Configuration configuration = configuration(name, more);
        Platform acting = Platforms.of(configuration.connection(), time -> said.add("pause " + time), said::add);
        Bot running = new Bot(configuration, acting, time -> said.add("pause " + time), said::add);
        bot = new Thread(() -> {
            try {
                running.run(false);
            } catch (InterruptedException | IOException e) {
                said.add("failed: " + e);
            }
        });
        bot.start();
    }

    private Configuration configuration(String name, String more) throws IOException {
        Files.writeString(folder.resolve("token.txt"), "xoxb-t0ken");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        return ConfigurationReader.read(
                Files.writeString(folder.resolve("bot.yaml"), """
                platform: %s
                address: %s
                account: library-bot
                token-file: token.txt
                secret-file: secret.txt
                port: 0
                mode: act
                packs: [toronto-public-library]
                appeal: https://library.example/objections
                channel: { audience: CHILDREN }
                %s
                """.formatted(name, platform.address(), more)));
    }

    private Reply answer(String method, URI address, JsonNode body, HttpExchange exchange) {
        String path = address.getPath();
        if (path.equals("/api/auth.test")) {
            return new Reply(200, SlackMessage.who());
        }
        if (method.equals("GET")) {
            List<Map<String, Object>> flags = new ArrayList<>();
            done.forEach(any -> flags.add(Map.of("id", 7, "acted", true)));
            return new Reply(200, Map.of("actions_summary", flags));
        }
        done.add(body.toString());
        return new Reply(200, Map.of("ok", true));
    }
}
