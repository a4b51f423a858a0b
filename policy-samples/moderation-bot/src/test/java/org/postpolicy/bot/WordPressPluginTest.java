package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the plug-in in PHP, and the bot to which it speaks. */
class WordPressPluginTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
    private static final String HELD = "Call my mom at 416-555-0199! \u00e9t\u00e9 \ud83d\ude00 <\"&>";

    private static final String AGAIN = "postpolicy_send_again ";

    @TempDir
    Path folder;

    private ListeningBot bot;

    @BeforeAll
    static void thereIsPhp() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "php")));
        if ("required".equals(System.getenv("POSTPOLICY_PHP"))) {
            assertThat(there).as("this machine must have php").isTrue();
        }
        assumeTrue(there, "SKIPPED: no PHP. Install php-cli to run this test.");
    }

    @BeforeEach
    void start() throws IOException {
        bot = new ListeningBot(folder, "wordpress", "", request -> Fault.NONE);
    }

    @AfterEach
    void stop() throws InterruptedException {
        bot.close();
    }

    @Test
    void aPublishedCommentIsSentAndGoesBackIntoModeration() throws Exception {
        assertThat(happens("wp_insert_comment", comment(HELD))).isEmpty();
        Patiently.await()
                .untilAsserted(() ->
                        assertThat(bot.done()).containsExactly("/wp-json/wp/v2/comments/412 {\"status\":\"hold\"}"));
        assertThat(bot.journal()).contains("\"start\":15,\"end\":27");
    }

    @Test
    void anEditIsJudgedAnew() throws Exception {
        happens("wp_insert_comment", comment("I love dragons."));
        assertThat(bot.journal()).contains("\"verdict\":\"ALLOW\"");
        assertThat(happens("edit_comment", comment(HELD))).isEmpty();
        assertThat(bot.journal()).contains("\"verdict\":\"HOLD\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trashed_comment", "spammed_comment", "deleted_comment"})
    void whatIsTakenAwayIsTold(String event) throws Exception {
        assertThat(happens(event, comment(HELD))).isEmpty();
        assertThat(sent(event, comment(HELD))).isEqualTo("{\"id\":412,\"status\":\"trash\"}");
    }

    @Test
    void whatWaitsForAModeratorOrIsNoCommentIsNotSent() throws Exception {
        Map<String, Object> waiting = comment(HELD);
        waiting.put("comment_approved", "0");
        assertThat(sent("wp_insert_comment", waiting)).isEmpty();
        Map<String, Object> note = comment(HELD);
        note.put("comment_type", "order_note");
        assertThat(sent("wp_insert_comment", note)).isEmpty();
    }

    @Test
    void whatAModeratorHasEditedIsNotJudgedAgain() throws Exception {
        URI nobody = URI.create("http://127.0.0.1:1/");
        assertThat(php(nobody, ListeningBot.SECRET, "edit_comment", comment(HELD), "moderate_comments"))
                .isEmpty();
        assertThat(sent("edit_comment", comment(HELD))).contains("\"edited_gmt\":\"");
    }

    @Test
    void whatTheBotDidNotTakeIsSentAgain() throws Exception {
        assertThat(php(bot.hook(), "another secret", "wp_insert_comment", comment(HELD), ""))
                .startsWith(AGAIN + "{\"id\":412,");
        assertThat(bot.said()).contains("refused: a message without a good signature");
    }

    /** Returns what the plug-in would send again, because nobody is there to take it. */
    private String sent(String event, Map<String, Object> comment) throws Exception {
        String said = php(URI.create("http://127.0.0.1:1/"), ListeningBot.SECRET, event, comment, "");
        return said.isEmpty() ? "" : said.substring(AGAIN.length()).strip();
    }

    private String happens(String event, Map<String, Object> comment) throws Exception {
        return php(bot.hook(), ListeningBot.SECRET, event, comment, "");
    }

    private String php(URI address, String secret, String event, Map<String, Object> comment, String may)
            throws Exception {
        // A file, because the words of a command are in the encoding of the machine.
        Path row = Files.write(folder.resolve("comment.json"), Json.MAPPER.writeValueAsBytes(comment));
        ProcessBuilder php = new ProcessBuilder(
                "php",
                MODULE.resolve("src/test/php/site.php").toString(),
                MODULE.resolve("src/main/wordpress/postpolicy.php").toString(),
                event,
                row.toString());
        php.environment()
                .putAll(Map.of(
                        "POSTPOLICY_BOT", address.toString(), "POSTPOLICY_SECRET", secret, "POSTPOLICY_MAY", may));
        Path out = folder.resolve("php.out");
        Process process =
                php.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }

    /** A comment as the database of WordPress has it, where everything is text. */
    private static Map<String, Object> comment(String text) {
        Map<String, Object> comment = new LinkedHashMap<>();
        for (String name : List.of("comment_parent", "user_id")) {
            comment.put(name, "0");
        }
        comment.put("comment_ID", "412");
        comment.put("comment_post_ID", "7");
        comment.put("comment_type", "comment");
        comment.put("comment_approved", "1");
        comment.put("comment_author", "Lee");
        comment.put("comment_author_url", "https://lee.example/");
        comment.put("comment_date_gmt", "2026-03-04 15:15:00");
        comment.put("comment_content", text);
        return comment;
    }
}
