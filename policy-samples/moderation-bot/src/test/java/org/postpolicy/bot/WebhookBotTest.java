package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.bot.Patiently.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a bot that listens, with real requests between it and a platform on loopback. */
class WebhookBotTest {

    private static final Signature GOOD = new Signature(ListeningBot.SECRET, "sha256=");
    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final String POST = "{\"post\":{\"id\":91,\"version\":1,\"post_number\":2,\"username\":\"dana\","
            + "\"user_id\":77,\"cooked\":\"<p>" + HELD + "</p>\"}}";
    private static final String COMMENT =
            "{\"id\":412,\"author\":0,\"content\":{\"rendered\":\"<p>" + HELD + "</p>\"},\"status\":\"approved\"}";

    @TempDir
    Path folder;

    private ListeningBot bot;

    @AfterEach
    void stop() throws InterruptedException {
        bot.close();
    }

    @Test
    void aSignedPostOfDiscourseIsFlaggedOnceHoweverOftenItComes() throws Exception {
        start("discourse", "");
        for (int i = 0; i < 3; i++) {
            assertThat(discourse("post_created", POST, GOOD)).isEqualTo(200);
        }
        await().untilAsserted(() -> assertThat(bot.done()).hasSize(1));
        assertThat(bot.done().get(0))
                .contains("\"post_action_type_id\":7")
                .contains("\"id\":\"91\"")
                .contains("PP-");
    }

    @Test
    void aPingOfDiscourseIsAnswered() throws Exception {
        start("discourse", "");
        assertThat(discourse("ping", "{\"ping\":\"OK\"}", GOOD)).isEqualTo(200);
        assertThat(bot.journal()).isEmpty();
    }

    @Test
    void aForgedOrAlteredMessageIsRefused() throws Exception {
        start("discourse", "");
        assertThat(discourse("post_created", POST, new Signature("guess", "sha256=")))
                .isEqualTo(401);
        String altered = POST.replace("91", "92");
        Map<String, String> headers =
                Map.of("X-Discourse-Event", "post_created", "X-Discourse-Event-Signature", GOOD.of(bytes(POST)));
        assertThat(send(altered, headers)).isEqualTo(401);
        assertThat(send(POST, Map.of("X-Discourse-Event", "post_created"))).isEqualTo(401);
        assertThat(bot.said())
                .filteredOn(line -> line.startsWith("refused: a message without"))
                .hasSize(3);
        assertThat(bot.journal()).isEmpty();
    }

    @Test
    void nonsenseWithAGoodSignatureIsTurnedAway() throws Exception {
        start("discourse", "");
        assertThat(discourse("post_created", "{\"post\":", GOOD)).isEqualTo(400);
        assertThat(discourse("post_created", "x".repeat(2 << 20), GOOD)).isEqualTo(413);
        assertThat(discourse("post_created", POST, GOOD)).isEqualTo(200);
    }

    @Test
    void aFlagWhoseAnswerWasCutIsLookedForAndNotSetAgain() throws Exception {
        bot = new ListeningBot(folder, "discourse", "", request -> request == 2 ? Fault.CUT_AFTER : Fault.NONE);
        await().until(() -> bot.requests() == 1);
        discourse("post_created", POST, GOOD);
        await().untilAsserted(() -> assertThat(bot.journal()).contains("An earlier attempt had succeeded."));
        assertThat(bot.done()).hasSize(1);
    }

    @Test
    void aCommentOnWordPressGoesBackIntoModeration() throws Exception {
        start("wordpress", "");
        Map<String, String> headers = Map.of("X-Postpolicy-Signature", GOOD.of(bytes(COMMENT)));
        assertThat(send(COMMENT, headers)).isEqualTo(200);
        assertThat(send(COMMENT, headers)).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(bot.done()).containsExactly("/wp-json/wp/v2/comments/412 {\"status\":\"hold\"}"));
    }

    @Test
    void aCommentWithoutWordsIsHeldForAPersonAndTold() throws Exception {
        start("wordpress", "");
        String empty = "{\"id\":103,\"status\":\"approved\"}";
        assertThat(send(empty, Map.of("X-Postpolicy-Signature", GOOD.of(bytes(empty)))))
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(bot.done()).hasSize(1));
        assertThat(bot.said())
                .contains("incomplete: post 103: not-judged. Its words cannot be read: \"rendered\" is no text."
                        + " A person must look.");
        assertThat(bot.journal()).contains("\"problems\":[\"not-judged\"]");
    }

    @Test
    void aMessageInSlackIsReportedToTheRoomOfTheModerators() throws Exception {
        start("slack", "room: CMODS");
        String time = Long.toString(Instant.now().getEpochSecond());
        assertThat(slack(time, ListeningBot.SECRET)).isEqualTo(200);
        assertThat(slack(time, ListeningBot.SECRET)).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(bot.done()).singleElement().asString().contains("\"channel\":\"CMODS\""));
        assertThat(bot.done().get(0)).contains("(C1/1772638200.000200)").doesNotContain("0199");
    }

    @Test
    void aForgedOrOldMessageOfSlackIsRefused() throws Exception {
        start("slack", "room: CMODS");
        String now = Long.toString(Instant.now().getEpochSecond());
        String old = Long.toString(Instant.now().minus(Duration.ofHours(1)).getEpochSecond());
        assertThat(slack(now, "guess")).isEqualTo(401);
        assertThat(slack(old, ListeningBot.SECRET)).isEqualTo(401);
        assertThat(bot.journal()).isEmpty();
    }

    private int slack(String time, String secret) throws Exception {
        SlackMessage message = new SlackMessage(time, secret, HELD);
        return send(message.body(), message.headers());
    }

    private int discourse(String event, String body, Signature signature) throws Exception {
        return send(body, Map.of("X-Discourse-Event", event, "X-Discourse-Event-Signature", signature.of(bytes(body))));
    }

    private int send(String body, Map<String, String> headers) throws Exception {
        return bot.hears(body, headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, String more) throws IOException {
        bot = new ListeningBot(folder, name, more, request -> Fault.NONE);
    }
}
