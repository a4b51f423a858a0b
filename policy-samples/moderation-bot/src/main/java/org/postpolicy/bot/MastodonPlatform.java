package org.postpolicy.bot;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Acts on a Mastodon server, by its REST interface. */
final class MastodonPlatform implements Platform {

    private static final int LONGEST_STATUS = 500;

    private final Http http;
    private final MastodonSource source;

    MastodonPlatform(Connection connection, Duration longestAnswer, Patience patience, Log log) {
        http = new Http(connection.address(), Map.of("Authorization", "Bearer " + connection.token()), longestAnswer);
        source = new MastodonSource(http, connection, patience, log);
    }

    @Override
    public void watch(Inbox inbox, boolean once) throws InterruptedException {
        source.watch(inbox, once);
    }

    @Override
    public void newest(Inbox inbox) throws InterruptedException {
        source.newest(inbox);
    }

    @Override
    public Outcome perform(Action action) throws InterruptedException {
        return switch (action.kind()) {
            case REPORT -> report(action);
            case REPLY -> reply(action);
            case MARK_SENSITIVE -> markSensitive(action);
            case RECORD, HOLD -> new Outcome.Refused("Mastodon cannot do that.");
        };
    }

    private Outcome report(Action action) throws InterruptedException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("account_id", action.author());
        report.put("status_ids", List.of(action.post()));
        report.put("comment", action.words());
        return post("/api/v1/reports", report, Map.of());
    }

    /** The server keeps the key for an hour and gives the first answer again. */
    private Outcome reply(Action action) throws InterruptedException {
        String words = "@" + action.handle() + " " + action.words();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("status", words.length() <= LONGEST_STATUS ? words : withoutReason(action));
        status.put("in_reply_to_id", action.post());
        status.put("visibility", "direct");
        return post("/api/v1/statuses", status, Map.of("Idempotency-Key", action.key()));
    }

    private static String withoutReason(Action action) {
        String words = action.words();
        int tail =
                Math.max(0, words.length() - (LONGEST_STATUS - action.handle().length() - 10));
        return "@" + action.handle() + " \u2026" + words.substring(tail);
    }

    /** An edit replaces everything, so it has to say again what stays; a poll cannot be said again without its votes. */
    private Outcome markSensitive(Action action) throws InterruptedException {
        Http.Answer status = http.get("/api/v1/statuses/" + action.post());
        Http.Answer words = status.failed() ? status : http.get("/api/v1/statuses/" + action.post() + "/source");
        if (words.failed()) {
            return words.trouble();
        }
        if (status.body().path("sensitive").asBoolean(false)) {
            return new Outcome.Done();
        }
        if (Json.has(status.body(), "poll")) {
            return new Outcome.Refused("The post has a poll, which an edit would empty.");
        }
        Map<String, Object> edit = new LinkedHashMap<>();
        edit.put("status", Json.text(words.body(), "text"));
        edit.put("spoiler_text", Json.text(words.body(), "spoiler_text"));
        edit.put("sensitive", true);
        edit.put("language", Json.text(status.body(), "language"));
        edit.put("media_ids", Json.texts(status.body(), "media_attachments", "id"));
        return http.send("PUT", "/api/v1/statuses/" + action.post(), Json.MAPPER.writeValueAsString(edit), Map.of())
                .outcome();
    }

    private Outcome post(String path, Map<String, Object> document, Map<String, String> headers)
            throws InterruptedException {
        return http.send("POST", path, Json.MAPPER.writeValueAsString(document), headers)
                .outcome();
    }

    @Override
    public Outcome look(Action action) throws InterruptedException {
        return switch (action.kind()) {
            case REPORT -> lookForReport(action);
            case REPLY -> lookForReply(action);
            case MARK_SENSITIVE, RECORD, HOLD -> new Outcome.Absent();
        };
    }

    private Outcome lookForReport(Action action) throws InterruptedException {
        for (String resolved : List.of("", "&resolved=true")) {
            Http.Answer reports =
                    http.get("/api/v1/admin/reports?limit=200&target_account_id=" + action.author() + resolved);
            if (reports.failed()) {
                return cannotLook(reports.trouble());
            }
            if (mentions(reports.body(), "comment", action)) {
                return new Outcome.Done();
            }
        }
        return new Outcome.Absent();
    }

    private Outcome lookForReply(Action action) throws InterruptedException {
        Http.Answer context = http.get("/api/v1/statuses/" + action.post() + "/context");
        if (context.failed()) {
            return context.trouble();
        }
        return mentions(context.body().path("descendants"), "content", action)
                ? new Outcome.Done()
                : new Outcome.Absent();
    }

    private static boolean mentions(JsonNode list, String field, Action action) {
        for (JsonNode member : list) {
            if (Json.text(member, field).contains(action.reference())) {
                return true;
            }
        }
        return false;
    }

    /** Only moderators may read the reports, so a bot without that right cannot know. */
    private static Outcome cannotLook(Outcome trouble) {
        return trouble instanceof Outcome.Gone || trouble instanceof Outcome.Refused
                ? new Outcome.Refused("An attempt was cut off, and the token may not read the reports"
                        + " (admin:read:reports). Look whether there is one.")
                : trouble;
    }
}
