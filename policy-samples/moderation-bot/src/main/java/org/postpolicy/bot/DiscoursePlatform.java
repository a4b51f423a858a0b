package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Acts on a Discourse forum: its webhooks bring the posts, and flags tell its moderators. */
final class DiscoursePlatform implements Platform {

    private static final String SIGNATURE = "X-Discourse-Event-Signature";
    private static final String EVENT = "X-Discourse-Event";
    private static final Set<String> WRITTEN = Set.of("post_created", "post_edited", "post_recovered");
    private static final int NOTIFY_MODERATORS = 7;

    private final Connection connection;
    private final Http http;
    private final DiscourseSource source;
    private final Log log;

    DiscoursePlatform(Connection connection, Duration longestAnswer, Patience patience, Log log) {
        this.connection = connection;
        this.log = log;
        http = new Http(
                connection.address(),
                Map.of("Api-Key", connection.token(), "Api-Username", connection.account()),
                longestAnswer);
        source = new DiscourseSource(new PostLists(http, patience, log), connection.start());
    }

    @Override
    public void watch(Inbox inbox, boolean once) throws InterruptedException {
        if (once) {
            source.catchUp(inbox);
            return;
        }
        Signature signature = new Signature(connection.secret(), "sha256=");
        SignedHook hook = new SignedHook(signature, SIGNATURE, DiscoursePlatform::read, inbox, log);
        try (WebhookServer server = new WebhookServer(connection.port(), hook, log)) {
            while (true) {
                source.catchUp(inbox);
                TimeUnit.HOURS.sleep(1);
            }
        }
    }

    @Override
    public void newest(Inbox inbox) throws InterruptedException {
        source.newest(inbox);
    }

    private static List<Event> read(HttpExchange exchange, String body) {
        String event = String.valueOf(exchange.getRequestHeaders().getFirst(EVENT));
        if (WRITTEN.contains(event)) {
            return PayloadFormat.DISCOURSE.read(body);
        }
        return event.equals("post_destroyed")
                ? List.of(new Event.Deleted(Json.needed(Json.read(body).path("post"), "id")))
                : List.of(new Event.Passed("an event " + event));
    }

    /** A flag that queues the post for review also hides it until then. */
    @Override
    public Outcome perform(Action action) throws InterruptedException {
        Map<String, Object> flag = new LinkedHashMap<>();
        flag.put("id", action.post());
        flag.put("post_action_type_id", NOTIFY_MODERATORS);
        flag.put("message", action.words());
        if (action.kind() == ActionKind.HOLD) {
            flag.put("queue_for_review", true);
        }
        return http.send("POST", "/post_actions.json", Json.MAPPER.writeValueAsString(flag), Map.of())
                .outcome();
    }

    /** The forum remembers what the bot has flagged. */
    @Override
    public Outcome look(Action action) throws InterruptedException {
        Http.Answer post = http.get("/posts/" + action.post() + ".json");
        if (post.failed()) {
            return post.trouble();
        }
        boolean held =
                action.kind() != ActionKind.HOLD || post.body().path("hidden").asBoolean(false);
        if (!held || !flagged(post.body())) {
            return new Outcome.Absent();
        }
        return action.again() && action.kind() == ActionKind.REPORT
                ? new Outcome.Refused(
                        "An attempt was cut off, and the forum does not tell its flag from an earlier one."
                                + " Look whether there is one.")
                : new Outcome.Done();
    }

    private static boolean flagged(JsonNode post) {
        return Json.list(post, "actions_summary").stream()
                .anyMatch(flag -> flag.path("id").asInt(0) == NOTIFY_MODERATORS
                        && flag.path("acted").asBoolean(false));
    }
}
