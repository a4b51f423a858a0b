package org.postpolicy.bot;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Acts in a Slack workspace: Bolt takes the messages, and answers go to the author alone or to a room of moderators. */
final class SlackPlatform implements Platform {

    private final Connection connection;
    private final Http http;
    private final Log log;

    SlackPlatform(Connection connection, Duration longestAnswer, Log log) {
        this.connection = connection;
        this.log = log;
        http = new Http(connection.address(), Map.of("Authorization", "Bearer " + connection.token()), longestAnswer);
    }

    @Override
    public void watch(Inbox inbox, boolean once) throws InterruptedException {
        if (!once) {
            WebhookServer.listen(connection.port(), new SlackHook(app(inbox), connection.secret(), log), log);
        }
    }

    @Override
    public void newest(Inbox inbox) {
        throw new Misconfigured("Slack tells a bot only what is written while it listens, so there is nothing to show."
                + " Let it run with --shadow.");
    }

    private App app(Inbox inbox) {
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(connection.address() + "/api/");
        App app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(connection.token())
                .signingSecret(connection.secret())
                .authTestCacheEnabled(true)
                .build());
        return app.use((request, response, chain) -> take(request, chain, inbox));
    }

    /** Slack hears that all is well only when the message is safe with the bot. */
    private static Response take(Request<?> request, MiddlewareChain chain, Inbox inbox) throws Exception {
        if (request instanceof EventRequest event) {
            inbox.receive(PayloadFormat.SLACK.read(event.getRequestBodyAsString()), null);
            return Response.ok();
        }
        return chain.next(request);
    }

    @Override
    public Outcome perform(Action action) throws InterruptedException {
        boolean report = action.kind() == ActionKind.REPORT;
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("channel", report ? connection.room() : room(action));
        message.put("text", report ? action.words() + " (" + action.post() + ")" : action.words());
        if (!report) {
            message.put("thread_ts", time(action));
        }
        Http.Answer answer =
                http.send("POST", "/api/chat.postMessage", Json.MAPPER.writeValueAsString(message), Map.of());
        return outcome(answer);
    }

    /** Slack says 200 even where it refuses. */
    private static Outcome outcome(Http.Answer answer) {
        if (answer.failed() || answer.body().path("ok").asBoolean(false)) {
            return answer.outcome();
        }
        String error = Json.text(answer.body(), "error");
        return switch (error) {
            case "ratelimited" -> new Outcome.Later(null, false, "Slack wants a pause");
            case "internal_error", "fatal_error", "request_timeout" ->
                new Outcome.Later(null, true, "Slack says " + error);
            case "invalid_auth", "token_revoked", "account_inactive", "token_expired" ->
                new Outcome.Barred("Slack refuses the token (" + error + "). Make a new one.");
            case "message_not_found", "thread_not_found" -> new Outcome.Gone();
            default -> new Outcome.Refused("Slack says " + error);
        };
    }

    @Override
    public Outcome look(Action action) throws InterruptedException {
        String path = action.kind() == ActionKind.REPORT
                ? "/api/conversations.history?limit=200&channel=" + connection.room()
                : "/api/conversations.replies?limit=200&channel=" + room(action) + "&ts=" + time(action);
        Http.Answer answer = http.get(path);
        Outcome outcome = outcome(answer);
        return outcome instanceof Outcome.Done ? found(answer.body(), action) : outcome;
    }

    private static Outcome found(JsonNode body, Action action) {
        for (JsonNode message : Json.list(body, "messages")) {
            if (Json.text(message, "text").contains(action.reference())) {
                return new Outcome.Done();
            }
        }
        return new Outcome.Absent();
    }

    private static String room(Action action) {
        return action.post().substring(0, action.post().indexOf('/'));
    }

    private static String time(Action action) {
        return action.post().substring(action.post().indexOf('/') + 1);
    }
}
