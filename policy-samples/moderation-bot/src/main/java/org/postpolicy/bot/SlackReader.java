package org.postpolicy.bot;

import java.util.List;
import java.util.Set;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;
import tools.jackson.databind.JsonNode;

/** Reads the messages of a Slack workspace. */
final class SlackReader {

    private static final Set<String> MESSAGES =
            Set.of("", "thread_broadcast", "file_share", "bot_message", "me_message");

    private SlackReader() {}

    static List<Event> read(JsonNode payload) {
        JsonNode event = payload.path("event").isObject() ? payload.path("event") : payload;
        if (!Json.needed(event, "type").equals("message")) {
            return List.of(new Event.Passed("of type " + Json.text(event, "type")));
        }
        String channel = Json.needed(event, "channel");
        String subtype = Json.text(event, "subtype");
        return switch (subtype) {
            case "message_changed" -> List.of(written(event.path("message"), channel, event));
            case "message_deleted" -> List.of(new Event.Deleted(id(channel, Json.needed(event, "deleted_ts"))));
            default ->
                MESSAGES.contains(subtype)
                        ? List.of(written(event, channel, event))
                        : List.of(new Event.Passed("a note by Slack itself"));
        };
    }

    private static Event written(JsonNode message, String channel, JsonNode event) {
        String time = Json.needed(message, "ts");
        boolean answer = Json.has(message, "thread_ts")
                && !Json.text(message, "thread_ts").equals(time);
        Account author =
                new Account(Json.text(message, "user"), Json.text(message, "username"), Json.has(message, "bot_id"));
        HtmlText.Sight sight = MarkupText.of("text", Json.text(message, "text"));
        String edited = Json.text(message.path("edited"), "ts");
        return new Event.Written(
                Item.comment(id(channel, time), edited, author, sight)
                        .of(answer ? PostKind.REPLY : PostKind.MESSAGE)
                        .with(Json.texts(message, "files", "alt_txt"), null)
                        .written(Json.seconds(edited.isEmpty() ? message : message.path("edited"), "ts"), null)
                        .seenBy(
                                Json.text(event, "channel_type").equals("im")
                                        ? Visibility.DIRECT
                                        : Visibility.MEMBERS_ONLY)
                        .in(channel),
                Json.gap(message, "text"));
    }

    /** Slack names a message by its room and its time. */
    static String id(String channel, String time) {
        return channel + "/" + time;
    }
}
