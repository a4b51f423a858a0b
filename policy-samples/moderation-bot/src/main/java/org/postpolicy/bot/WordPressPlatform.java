package org.postpolicy.bot;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Acts on the comments of a WordPress site: a small plug-in sends them, and the bot puts them back into moderation. */
final class WordPressPlatform implements Platform {

    private static final String SIGNATURE = "X-Postpolicy-Signature";
    private static final Set<String> OUT_OF_SIGHT = Set.of("hold", "spam", "trash");

    private final Connection connection;
    private final Http http;
    private final Patience patience;
    private final Log log;

    WordPressPlatform(Connection connection, Duration longestAnswer, Patience patience, Log log) {
        this.connection = connection;
        this.patience = patience;
        this.log = log;
        String login = connection.account() + ":" + connection.token();
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        http = new Http(connection.address(), Map.of("Authorization", "Basic " + basic), longestAnswer);
    }

    @Override
    public void watch(Inbox inbox, boolean once) throws InterruptedException {
        if (!once) {
            Signature signature = new Signature(connection.secret(), "sha256=");
            SignedHook.Reader reader = (any, body) -> PayloadFormat.WORDPRESS.read(body);
            WebhookServer.listen(connection.port(), new SignedHook(signature, SIGNATURE, reader, inbox, log), log);
        }
    }

    @Override
    public void newest(Inbox inbox) throws InterruptedException {
        PostLists lists = new PostLists(http, patience, log);
        List<JsonNode> comments = lists.oldestFirst("/wp-json/wp/v2/comments?per_page=50", null);
        inbox.receive(lists.read(comments, WordPressReader::read), null);
    }

    @Override
    public Outcome perform(Action action) throws InterruptedException {
        return http.send("POST", "/wp-json/wp/v2/comments/" + action.post(), "{\"status\":\"hold\"}", Map.of())
                .outcome();
    }

    @Override
    public Outcome look(Action action) throws InterruptedException {
        Http.Answer comment = http.get("/wp-json/wp/v2/comments/" + action.post() + "?context=edit");
        if (comment.failed()) {
            return comment.trouble();
        }
        return OUT_OF_SIGHT.contains(Json.text(comment.body(), "status")) ? new Outcome.Done() : new Outcome.Absent();
    }
}
