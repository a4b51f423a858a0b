package org.postpolicy.bot;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Brings what is written on a Mastodon server: what was missed by REST, and what comes by the stream. */
final class MastodonSource {

    private static final int PAGE = 40;
    // The server says something every fifteen seconds.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);
    private static final Outcome.Later CUT = new Outcome.Later(null, false, "");

    private final Http http;
    private final Connection connection;
    private final Watch watch;
    private final PostLists lists;
    private final Patience patience;
    private final Log log;

    MastodonSource(Http http, Connection connection, Patience patience, Log log) {
        this.http = http;
        this.connection = connection;
        this.watch = connection.watch();
        this.lists = new PostLists(http, patience, log);
        this.patience = patience;
        this.log = log;
    }

    void watch(Inbox inbox, boolean once) throws InterruptedException {
        if (once) {
            catchUp(inbox);
            return;
        }
        for (int attempt = 0; ; attempt++) {
            if (follow(inbox)) {
                attempt = 0;
            }
            patience.pause(Patience.after(CUT, attempt));
        }
    }

    /**
     * Opens the stream first and reads it last, so that nothing falls between it and the pages; without a stream the
     * pages alone bring the posts.
     *
     * @return whether anything came by the stream
     */
    private boolean follow(Inbox inbox) throws InterruptedException {
        try (LineStream stream = http.open(stream(), LONGEST_SILENCE)) {
            catchUp(inbox);
            return listen(stream, inbox);
        } catch (IOException e) {
            log.say("waiting: " + e.getMessage());
            catchUp(inbox);
            return false;
        }
    }

    private URI stream() throws InterruptedException {
        String path = watch == Watch.MENTIONS ? "/api/v1/streaming/user" : "/api/v1/streaming/public/local";
        return URI.create(StreamAddress.of(http, connection.address()) + path);
    }

    private String pagePath(String cursor) {
        String path = watch == Watch.MENTIONS
                ? "/api/v1/notifications?types[]=mention&limit=" + PAGE
                : "/api/v1/timelines/public?local=true&limit=" + PAGE;
        return (cursor == null ? path : path + "&min_id=" + cursor).replace("[]", "%5B%5D");
    }

    /** Brings the newest posts, once. */
    void newest(Inbox inbox) throws InterruptedException {
        inbox.receive(lists.read(page(null), MastodonReader::read), null);
    }

    private void catchUp(Inbox inbox) throws InterruptedException {
        String cursor = inbox.cursor() != null ? inbox.cursor() : first();
        for (List<JsonNode> page = page(cursor); !page.isEmpty(); page = page(cursor)) {
            cursor = lastId(page);
            inbox.receive(lists.read(page, MastodonReader::read), cursor);
        }
        inbox.receive(List.of(), cursor);
    }

    private String first() throws InterruptedException {
        if (connection.start() == Start.BEGINNING) {
            return "0";
        }
        List<JsonNode> newest = page(null);
        return newest.isEmpty() ? "0" : lastId(newest);
    }

    private static String lastId(List<JsonNode> page) {
        return Json.text(page.get(page.size() - 1), "id");
    }

    /** Returns the entries after the cursor, oldest first. */
    private List<JsonNode> page(String cursor) throws InterruptedException {
        return lists.oldestFirst(pagePath(cursor), null);
    }

    /** Reads a stream until it ends or falls silent; returns whether anything came. */
    private boolean listen(LineStream stream, Inbox inbox) throws InterruptedException {
        boolean heard = false;
        String event = "";
        try {
            while (true) {
                String line = stream.next();
                heard = true;
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    take(event, line.substring(5).strip(), inbox);
                }
            }
        } catch (IOException e) {
            log.say("waiting: " + e.getMessage());
            return heard;
        }
    }

    private void take(String event, String data, Inbox inbox) {
        try {
            told(event, data, inbox);
        } catch (BadPayload e) {
            log.say("passed over: " + e.getMessage());
        }
    }

    private void told(String event, String data, Inbox inbox) {
        switch (event) {
            case "delete" -> inbox.receive(List.of(new Event.Deleted(data)), null);
            case "notification" -> mention(Json.read(data), inbox);
            case "update" -> fresh(Json.read(data), inbox);
            case "status.update" -> edited(Json.read(data), inbox);
            default -> log.say("passed over: an event of another kind");
        }
    }

    private void mention(JsonNode notification, Inbox inbox) {
        if (watch == Watch.MENTIONS && Json.text(notification, "type").equals("mention")) {
            inbox.receive(MastodonReader.read(notification), Json.needed(notification, "id"));
        }
    }

    /** The stream of an account also tells what was edited by those whom it follows. */
    private void edited(JsonNode status, Inbox inbox) {
        boolean calls = Json.texts(status, "mentions", "acct").stream()
                .anyMatch(name -> new Account("", name, false).isCalled(connection.account()));
        if (watch == Watch.LOCAL || calls) {
            inbox.receive(MastodonReader.read(status), null);
        }
    }

    private void fresh(JsonNode status, Inbox inbox) {
        if (watch == Watch.LOCAL) {
            inbox.receive(MastodonReader.read(status), Json.needed(status, "id"));
        }
    }
}
