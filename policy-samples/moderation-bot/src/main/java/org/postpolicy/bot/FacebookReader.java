package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postpolicy.facts.PostKind;
import tools.jackson.databind.JsonNode;

/** Reads posts and comments on a Facebook page, from its webhooks or its interface. */
final class FacebookReader {

    private static final Set<String> GONE = Set.of("remove", "hide");

    private FacebookReader() {}

    static List<Event> read(JsonNode payload) {
        List<Event> events = new ArrayList<>();
        if (payload.isArray()) {
            payload.forEach(member -> events.addAll(read(member)));
        } else if (payload.path("entry").isArray()) {
            for (JsonNode entry : Json.list(payload, "entry")) {
                Json.list(entry, "changes").forEach(change -> events.add(change(change.path("value"))));
            }
        } else {
            events.add(post(payload, Json.needed(payload, "id"), PostKind.POST, "created_time"));
            Json.list(payload.path("comments"), "data").forEach(comment -> events.add(comment(comment)));
        }
        return events;
    }

    private static Event change(JsonNode value) {
        boolean comment = Json.has(value, "comment_id");
        String id = Json.needed(value, comment ? "comment_id" : "post_id");
        if (GONE.contains(Json.text(value, "verb"))) {
            return new Event.Deleted(id);
        }
        return post(value, id, comment ? PostKind.COMMENT : PostKind.POST, "created_time");
    }

    private static Event comment(JsonNode comment) {
        return post(comment, Json.needed(comment, "id"), PostKind.COMMENT, "created_time");
    }

    private static Event post(JsonNode post, String id, PostKind kind, String created) {
        String field = Json.has(post, "message") ? "message" : "description";
        if (!Json.has(post, field) && !Json.has(post, "name")) {
            return new Event.Passed("without words");
        }
        JsonNode from = post.path("from");
        Passage words = Passage.plain(field, Json.text(post, field));
        List<String> links = Json.has(post, "link") ? List.of(Json.text(post, "link")) : List.of();
        Account author = new Account(Json.text(from, "id"), Json.text(from, "name"), false);
        boolean unixTime = post.path(created).isNumber();
        return new Event.Written(
                Item.comment(id, Digest.of(words.text()), author, new HtmlText.Sight(words, List.of(), links))
                        .of(kind)
                        .titled(field.equals("message") ? null : Json.text(post, "name"))
                        .written(unixTime ? Json.seconds(post, created) : Json.time(post, created), null),
                Json.has(post, field) ? Json.gap(post, field) : null);
    }
}
