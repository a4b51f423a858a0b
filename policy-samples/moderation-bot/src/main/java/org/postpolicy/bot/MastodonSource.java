package org.postpolicy.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Brings what is written on a Mastodon server: what was missed by REST, and what comes by the stream. */
final class MastodonSource {

    private static final int PAGE = 40;
    // The server says something every fifteen seconds.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

    private final Http http;
    private final Watch watch;
    private final Start start;
    private final Patience patience;
    private final Log log;

    MastodonSource(Http http, Connection connection, Patience patience, Log log) {
        this.http = http;
        this.watch = connection.watch();
        this.start = connection.start();
        this.patience = patience;
        this.log = log;
    }

    /** The stream is opened first and read last, so that nothing falls between it and the pages. */
    void watch(Inbox inbox, boolean once) throws InterruptedException {
        if (once) {
            catchUp(inbox);
            return;
        }
        for (int attempt = 0; !Thread.currentThread().isInterrupted(); attempt++) {
            InputStream stream = http.open(streamPath());
            catchUp(inbox);
            if (stream != null && listen(stream, inbox)) {
                attempt = 0;
            }
            patience.pause(Patience.after(new Outcome.Later(null, false, ""), attempt));
        }
    }

    private String streamPath() {
        return watch == Watch.MENTIONS ? "/api/v1/streaming/user" : "/api/v1/streaming/public/local";
    }

    private String pagePath(String cursor) {
        String path = watch == Watch.MENTIONS
                ? "/api/v1/notifications?types[]=mention&limit=" + PAGE
                : "/api/v1/timelines/public?local=true&limit=" + PAGE;
        return (cursor == null ? path : path + "&min_id=" + cursor).replace("[]", "%5B%5D");
    }

    private void catchUp(Inbox inbox) throws InterruptedException {
        String cursor = inbox.cursor() != null ? inbox.cursor() : first();
        for (List<JsonNode> page = page(cursor); !page.isEmpty(); page = page(cursor)) {
            cursor = Json.text(page.get(page.size() - 1), "id");
            List<Event> events = new ArrayList<>();
            page.forEach(entry -> events.addAll(read(entry)));
            inbox.receive(events, cursor);
        }
        inbox.receive(List.of(), cursor);
    }

    private String first() throws InterruptedException {
        if (start == Start.BEGINNING) {
            return "0";
        }
        List<JsonNode> newest = page(null);
        return newest.isEmpty() ? "0" : Json.text(newest.get(newest.size() - 1), "id");
    }

    /** Returns the entries after the cursor, oldest first. */
    private List<JsonNode> page(String cursor) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            Http.Answer answer = http.get(pagePath(cursor));
            if (!answer.failed()) {
                List<JsonNode> entries = new ArrayList<>();
                answer.body().forEach(entries::add);
                Collections.reverse(entries);
                return entries;
            }
            if (!(answer.trouble() instanceof Outcome.Later later)) {
                throw new ShutOut("The posts cannot be read: " + reason(answer.trouble()));
            }
            log.say("waiting: " + later.reason());
            patience.pause(Patience.after(later, attempt));
        }
    }

    private static String reason(Outcome trouble) {
        if (trouble instanceof Outcome.Barred barred) {
            return barred.reason();
        }
        return trouble instanceof Outcome.Refused refused ? refused.reason() + "." : "there is no such list.";
    }

    private List<Event> read(JsonNode entry) {
        try {
            return MastodonReader.read(entry);
        } catch (BadPayload e) {
            log.say("passed over: " + e.getMessage());
            return List.of();
        }
    }

    /** Reads a stream until it ends or falls silent; returns whether anything came. */
    private boolean listen(InputStream stream, Inbox inbox) throws InterruptedException {
        boolean heard = false;
        try (Silence silence = new Silence(stream, LONGEST_SILENCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard = true;
                silence.broken();
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    told(event, line.substring(5).strip(), inbox);
                }
            }
        } catch (IOException e) {
            if (Thread.interrupted() || e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            log.say("waiting: the stream was cut");
        }
        return heard;
    }

    private void told(String event, String data, Inbox inbox) {
        switch (event) {
            case "delete" -> inbox.receive(List.of(new Event.Deleted(data)), null);
            case "notification" -> mention(parsed(data), inbox);
            case "update" -> fresh(parsed(data), inbox);
            case "status.update" -> inbox.receive(read(parsed(data)), null);
            default -> log.say("passed over: an event of another kind");
        }
    }

    private void mention(JsonNode notification, Inbox inbox) {
        if (watch == Watch.MENTIONS && Json.text(notification, "type").equals("mention")) {
            inbox.receive(read(notification), Json.text(notification, "id"));
        }
    }

    private void fresh(JsonNode status, Inbox inbox) {
        if (watch == Watch.LOCAL) {
            inbox.receive(read(status), Json.text(status, "id"));
        }
    }

    private JsonNode parsed(String data) {
        try {
            return Json.read(data);
        } catch (BadPayload e) {
            log.say("passed over: " + e.getMessage());
            return Json.MAPPER.createObjectNode();
        }
    }
}
