package org.postpolicy.bot;

import java.util.List;
import org.postpolicy.facts.PostKind;
import tools.jackson.databind.JsonNode;

/** Reads the posts of a Discourse forum, from its webhooks or its interface. */
final class DiscourseReader {

    private static final int ORDINARY = 1;

    private DiscourseReader() {}

    static List<Event> read(JsonNode payload) {
        JsonNode post = payload.path("post").isObject() ? payload.path("post") : payload;
        String id = Json.needed(post, "id");
        if (Json.has(post, "deleted_at") || post.path("user_deleted").asBoolean(false)) {
            return List.of(new Event.Deleted(id));
        }
        if (post.path("post_type").asInt(ORDINARY) != ORDINARY) {
            return List.of(new Event.Passed("a note by the forum itself"));
        }
        boolean edited = post.path("version").asInt(1) > 1;
        boolean first = post.path("post_number").asInt(0) == 1;
        // An edit within five minutes keeps the number of the version.
        String version = (Json.text(post, "version") + " " + Json.text(post, "updated_at")).strip();
        Account author = new Account(Json.text(post, "user_id"), Json.text(post, "username"), isTheForum(post));
        return List.of(new Event.Written(
                Item.comment(id, version, author, HtmlText.of("cooked", Json.text(post, "cooked")))
                        .of(first ? PostKind.POST : PostKind.COMMENT)
                        .titled(first ? Json.text(post, "topic_title") : null)
                        .written(Json.time(post, edited ? "updated_at" : "created_at"), null)
                        .in(Json.text(post, "category_slug")),
                Json.gap(post, "cooked")));
    }

    /** The forum's own account and that of its robot have negative numbers. */
    private static boolean isTheForum(JsonNode post) {
        return post.path("user_id").asInt(0) < 0;
    }
}
