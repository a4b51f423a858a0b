package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.bot.Patiently.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Edits posts under the eyes of a bot. */
@Timeout(600)
class EditedPostTest {

    private static final String CLEAN = "I love dragons.";
    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final String HELD_OTHERWISE = "Call my dad at 416-555-0142!";
    private static final List<String> VERSIONS = List.of(HELD, HELD_OTHERWISE, CLEAN, HELD, CLEAN, HELD, HELD);

    @TempDir
    Path folder;

    private final AtomicInteger edits = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private ListeningBot bot;

    @AfterEach
    void stop() throws InterruptedException {
        if (bot != null) {
            bot.close();
        }
    }

    @Test
    void onWordPressEveryStretchOfVersionsInViolationIsHeldOnce() throws Exception {
        start("wordpress");
        VERSIONS.forEach(this::comment);
        await().untilAsserted(() -> assertThat(bot.done()).hasSize(3));
        assertThat(judged("measures").map(JsonNode::toString))
                .containsExactly("[\"hold\"]", "", "", "[\"hold\"]", "", "[\"hold\"]", "");
        assertThat(judged("visibilityRestricted").filter(JsonNode::asBoolean)).hasSize(3);
    }

    @Test
    void onDiscourseEveryStretchOfVersionsInViolationIsFlaggedOnce() throws Exception {
        start("discourse");
        VERSIONS.forEach(this::post);
        await().untilAsserted(() -> assertThat(bot.done()).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void onMastodonEveryStretchIsReportedOnceThoughTheBotIsStartedAnewForEachVersion() throws Exception {
        MastodonSite site = new MastodonSite().has(CLEAN);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            for (String words : VERSIONS) {
                site.changes(1, words);
                Trial trial = Trial.in(folder);
                trial.run(trial.configuration(server.address(), MastodonBotTest.BOTH));
                Files.writeString(folder.resolve("bot.journal"), "{\"cursor\":\"0\"}\n", StandardOpenOption.APPEND);
            }
        }
        assertThat(site.reports()).hasSize(3);
        assertThat(site.replies()).hasSize(3);
        assertThat(site.reports().stream().map(report -> report.get("comment"))).doesNotHaveDuplicates();
    }

    @Test
    void aMessageThatComesTwiceIsNoSecondEdit() throws Exception {
        start("wordpress");
        String first = comment(HELD);
        comment(CLEAN);
        hears(first);
        comment(CLEAN);
        assertThat(judged("measures")).hasSize(3);
        assertThat(bot.done()).hasSizeLessThan(2);
    }

    @Test
    void aCommentThatIsEditedToBeCleanWhileItsHoldWaitsIsNotHeld() throws Exception {
        aHoldWaits();
        comment(CLEAN);
        fault = Fault.NONE;
        await().untilAsserted(() -> assertThat(bot.journal()).contains("\"outcome\":\"superseded\""));
        assertThat(bot.done()).isEmpty();
    }

    @Test
    void anEditForTheSameRuleLeavesTheHoldThatWaits() throws Exception {
        aHoldWaits();
        comment(HELD_OTHERWISE);
        fault = Fault.NONE;
        await().untilAsserted(() -> assertThat(bot.done()).hasSize(1));
    }

    @Test
    void aFlagInDoubtIsNotTakenForTheOneOfAnEarlierStretch() throws Exception {
        start("discourse");
        post(HELD);
        await().untilAsserted(() -> assertThat(bot.journal()).contains("\"outcome\":\"done\""));
        post(CLEAN);
        fault = Fault.BROKEN_BEFORE;
        post(HELD);
        await().until(() -> bot.said().contains("waiting: the platform answers 500"));
        fault = Fault.NONE;
        await().untilAsserted(() -> assertThat(bot.journal()).contains("\"outcome\":\"in doubt\""));
        assertThat(bot.done()).hasSize(1);
    }

    private void aHoldWaits() throws IOException {
        fault = Fault.TOO_MANY;
        start("wordpress");
        comment(HELD);
        await().until(() -> bot.said().contains("pause PT3S"));
    }

    private Stream<JsonNode> judged(String name) throws IOException {
        return bot.journal()
                .lines()
                .map(Json::read)
                .filter(line -> line.has("seen"))
                .map(line -> line.path("seen").path("statement").path(name));
    }

    private String comment(String words) {
        String comment = Json.MAPPER.writeValueAsString(Map.of(
                "id",
                412,
                "author",
                0,
                "edited_gmt",
                "2026-03-04T15:15:0" + edits.incrementAndGet(),
                "content",
                Map.of("rendered", words),
                "status",
                "approved"));
        hears(comment);
        return comment;
    }

    private void post(String words) {
        hears(Json.MAPPER.writeValueAsString(Map.of(
                "post",
                Map.of(
                        "id",
                        91,
                        "version",
                        1,
                        "updated_at",
                        "2026-03-04T15:15:0" + edits.incrementAndGet() + "Z",
                        "user_id",
                        77,
                        "username",
                        "dana",
                        "cooked",
                        words))));
    }

    private void hears(String body) {
        String signature = new Signature(ListeningBot.SECRET, "sha256=").of(body.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "X-Discourse-Event", "post_edited",
                "X-Discourse-Event-Signature", signature,
                "X-Postpolicy-Signature", signature);
        try {
            assertThat(bot.hears(body, headers)).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void start(String platform) throws IOException {
        bot = new ListeningBot(folder, platform, "", request -> fault);
    }
}
