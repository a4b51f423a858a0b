package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postpolicy.bot.LoopbackServer.Reply;
import tools.jackson.databind.JsonNode;

/** The part of a Mastodon server that a bot meets. */
final class MastodonSite implements LoopbackServer.Site {

    private final List<String> statuses = new ArrayList<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final List<Map<String, Object>> reports = new ArrayList<>();
    private final List<Map<String, Object>> replies = new ArrayList<>();
    private final Map<String, Object> byIdempotencyKey = new HashMap<>();
    private final List<JsonNode> edits = new ArrayList<>();
    private final StatusStream stream = new StatusStream();
    private Consumer<Integer> afterAction = any -> {};
    private String date = "2026-03-04T15:30:00.000Z";
    private String streamAddress = "";
    private boolean reportsAreSecret;
    private boolean reportsAreRefused;
    private boolean tokenIsRevoked;
    private volatile boolean streamIsMissing;

    /** Adds a public status by a member of the public. */
    synchronized MastodonSite has(String content) {
        statuses.add(content);
        return this;
    }

    /** Gives a status other words. */
    synchronized void changes(int number, String content) {
        statuses.set(number - 1, content);
        versions.merge(number, 1, Integer::sum);
    }

    /** Adds a public status and tells of it by the stream. */
    synchronized void streams(String content) {
        statuses.add(content);
        stream.event("update", Json.MAPPER.writeValueAsString(status(statuses.size())));
    }

    /** Adds a public status that names the bot, and tells of it by the stream. */
    synchronized void streamsMention(String content) {
        statuses.add(content);
        stream.event("notification", Json.MAPPER.writeValueAsString(mention(status(statuses.size()))));
    }

    StatusStream stream() {
        return stream;
    }

    /** Says that the stream is at another address. */
    synchronized void hasItsStreamAt(String address) {
        streamAddress = address;
    }

    synchronized void hasNoStream() {
        streamIsMissing = true;
    }

    /** Tells how many actions there were, after each. */
    void afterEachAction(Consumer<Integer> listener) {
        afterAction = listener;
    }

    /** Gives this date to every status. */
    synchronized MastodonSite dates(String written) {
        date = written;
        return this;
    }

    synchronized void keepsReportsSecret() {
        reportsAreSecret = true;
    }

    synchronized void refusesReports() {
        reportsAreRefused = true;
    }

    synchronized void revokesTheToken() {
        tokenIsRevoked = true;
    }

    synchronized List<Map<String, Object>> reports() {
        return List.copyOf(reports);
    }

    synchronized List<Map<String, Object>> replies() {
        return List.copyOf(replies);
    }

    synchronized List<JsonNode> edits() {
        return List.copyOf(edits);
    }

    @Override
    public Reply answer(String method, URI address, JsonNode body, HttpExchange exchange) throws IOException {
        if (address.getPath().startsWith("/api/v1/streaming/") && !streamIsMissing) {
            stream.answer(exchange);
            return null;
        }
        Reply reply;
        int actions;
        synchronized (this) {
            int before = reports.size() + replies.size() + edits.size();
            reply = tokenIsRevoked ? new Reply(401, "revoked") : route(method, address, body, exchange);
            actions = reports.size() + replies.size() + edits.size();
            if (actions == before) {
                return reply;
            }
        }
        afterAction.accept(actions);
        return reply;
    }

    private Reply route(String method, URI address, JsonNode body, HttpExchange exchange) {
        String path = address.getPath();
        if (path.equals("/api/v1/timelines/public")) {
            return new Reply(200, page(parameter(address, "min_id")));
        }
        if (path.equals("/api/v2/instance")) {
            return new Reply(200, Map.of("configuration", Map.of("urls", Map.of("streaming", streamAddress))));
        }
        if (path.equals("/api/v1/notifications")) {
            return new Reply(
                    200,
                    page(parameter(address, "min_id")).stream()
                            .filter(status -> status.get("content").toString().contains("@library-bot"))
                            .map(MastodonSite::mention)
                            .toList());
        }
        if (path.equals("/api/v1/reports") && reportsAreRefused) {
            return new Reply(422, "no");
        }
        if (path.equals("/api/v1/reports")) {
            reports.add(report(body));
            return new Reply(200, Map.of("id", "1"));
        }
        if (path.equals("/api/v1/admin/reports")) {
            return reportsAreSecret
                    ? new Reply(403, "no")
                    : new Reply(200, reportsOn(parameter(address, "target_account_id")));
        }
        if (path.equals("/api/v1/statuses")) {
            return new Reply(200, reply(body, exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        }
        if (path.endsWith("/context")) {
            return new Reply(200, Map.of("ancestors", List.of(), "descendants", repliesTo(path.split("/")[4])));
        }
        if (path.startsWith("/api/v1/streaming/")) {
            return new Reply(404, "no stream");
        }
        return method.equals("PUT") ? edit(body) : status(path);
    }

    private Reply status(String path) {
        int number = Integer.parseInt(path.split("/")[4]);
        if (number > statuses.size()) {
            return new Reply(404, "gone");
        }
        return path.endsWith("/source")
                ? new Reply(200, Map.of("text", statuses.get(number - 1), "spoiler_text", ""))
                : new Reply(200, status(number));
    }

    private Reply edit(JsonNode body) {
        edits.add(body);
        return new Reply(200, Map.of());
    }

    private List<Map<String, Object>> page(String cursor) {
        int after = cursor == null ? Math.max(0, statuses.size() - 40) : Integer.parseInt(cursor);
        List<Map<String, Object>> page = new ArrayList<>();
        for (int number = Math.min(statuses.size(), after + 40); number > after; number--) {
            page.add(status(number));
        }
        return page;
    }

    private Map<String, Object> status(int number) {
        String handle = statuses.get(number - 1).startsWith("OWN ") ? "library-bot" : "sam" + number;
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", Integer.toString(number));
        status.put("content", "<p>" + statuses.get(number - 1) + "</p>");
        status.put("created_at", date);
        if (versions.containsKey(number)) {
            status.put("edited_at", "2026-03-04T15:4" + versions.get(number) + ":00.000Z");
        }
        status.put("visibility", "public");
        status.put("account", Map.of("id", "a" + number, "acct", handle));
        status.put("media_attachments", List.of(Map.of("id", "m1", "type", "image")));
        return status;
    }

    private static Map<String, Object> mention(Map<String, Object> status) {
        return Map.of("id", status.get("id"), "type", "mention", "status", status);
    }

    private static Map<String, Object> report(JsonNode body) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("post", body.path("status_ids").path(0).asString(""));
        report.put("account", Json.text(body, "account_id"));
        report.put("comment", Json.text(body, "comment"));
        return report;
    }

    private List<Map<String, Object>> reportsOn(String account) {
        return reports.stream()
                .filter(report -> report.get("account").equals(account))
                .toList();
    }

    private Object reply(JsonNode body, String key) {
        return byIdempotencyKey.computeIfAbsent(key, any -> {
            Map<String, Object> reply = new LinkedHashMap<>();
            reply.put("id", "r" + replies.size());
            reply.put("post", Json.text(body, "in_reply_to_id"));
            reply.put("content", "<p>" + Json.text(body, "status") + "</p>");
            reply.put("visibility", Json.text(body, "visibility"));
            replies.add(reply);
            return reply;
        });
    }

    /** Forgets the keys, as a server does after an hour. */
    synchronized void forgetsIdempotencyKeys() {
        byIdempotencyKey.clear();
    }

    private List<Map<String, Object>> repliesTo(String post) {
        return replies.stream().filter(reply -> reply.get("post").equals(post)).toList();
    }

    private static String parameter(URI address, String name) {
        for (String pair : String.valueOf(address.getQuery()).split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return null;
    }
}
