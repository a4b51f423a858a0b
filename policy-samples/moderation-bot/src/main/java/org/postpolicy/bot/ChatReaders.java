package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;
import tools.jackson.databind.JsonNode;

/** Reads the messages of Discord and Matrix, and comments on YouTube. */
final class ChatReaders {

    private ChatReaders() {}

    static List<Event> discord(JsonNode payload) {
        JsonNode message = payload.path("d").isObject() ? payload.path("d") : payload;
        String id = Json.needed(message, "id");
        if (Json.text(payload, "t").equals("MESSAGE_DELETE")) {
            return List.of(new Event.Deleted(id));
        }
        if (!message.has("content")) {
            return List.of(new Event.Passed("without words"));
        }
        JsonNode user = message.path("author");
        Account author = new Account(
                Json.text(user, "id"),
                Json.text(user, "username"),
                user.path("bot").asBoolean(false));
        HtmlText.Sight written = MarkupText.of("content", Json.text(message, "content"));
        HtmlText.Sight sight =
                new HtmlText.Sight(withPoll(written.passage(), message.path("poll")), List.of(), written.links());
        return List.of(new Event.Written(
                Item.comment(id, Json.text(message, "edited_timestamp"), author, sight)
                        .of(Json.has(message, "message_reference") ? PostKind.REPLY : PostKind.MESSAGE)
                        .with(Json.texts(message, "attachments", "description"), null)
                        .written(Json.time(message, "edited_timestamp", "timestamp"), null)
                        .seenBy(Visibility.MEMBERS_ONLY)
                        .in(Json.text(message, "channel_id")),
                Json.gap(message, "content")));
    }

    private static Passage withPoll(Passage words, JsonNode poll) {
        if (!poll.isObject()) {
            return words;
        }
        Passage whole = Poll.below(words, "poll.question.text", Json.text(poll.path("question"), "text"));
        List<JsonNode> answers = Json.list(poll, "answers");
        for (int i = 0; i < answers.size(); i++) {
            String text = Json.text(answers.get(i).path("poll_media"), "text");
            whole = Poll.below(whole, "poll.answers[" + i + "].poll_media.text", text);
        }
        return whole;
    }

    static List<Event> matrix(JsonNode event) {
        if (Json.needed(event, "type").equals("m.room.redaction")) {
            return List.of(new Event.Deleted(Json.needed(event, "redacts")));
        }
        JsonNode content = event.path("content");
        if (!Json.text(event, "type").equals("m.room.message") || !content.has("body")) {
            return List.of(new Event.Passed("of type " + Json.text(event, "type")));
        }
        JsonNode relation = content.path("m.relates_to");
        boolean edit = Json.text(relation, "rel_type").equals("m.replace");
        String own = Json.needed(event, "event_id");
        Account author = new Account(Json.text(event, "sender"), Json.text(event, "sender"), false);
        HtmlText.Sight sight = edit
                ? matrixWords(content.path("m.new_content"), "content.m.new_content.")
                : matrixWords(content, "content.");
        return List.of(new Event.Written(
                Item.comment(edit ? Json.needed(relation, "event_id") : own, edit ? own : "", author, sight)
                        .of(Json.has(relation, "m.in_reply_to") ? PostKind.REPLY : PostKind.MESSAGE)
                        .written(Json.milliseconds(event, "origin_server_ts"), null)
                        .seenBy(Visibility.MEMBERS_ONLY)
                        .in(Json.text(event, "room_id")),
                Json.gap(edit ? content.path("m.new_content") : content, "body")));
    }

    private static HtmlText.Sight matrixWords(JsonNode content, String path) {
        return Json.has(content, "formatted_body")
                ? HtmlText.of(path + "formatted_body", Json.text(content, "formatted_body"))
                : new HtmlText.Sight(Passage.plain(path + "body", Json.text(content, "body")), List.of(), List.of());
    }

    static List<Event> youTube(JsonNode payload) {
        JsonNode top = payload.path("snippet").path("topLevelComment");
        List<Event> events = new ArrayList<>();
        events.add(youTubeComment(top.isObject() ? top : payload));
        Json.list(payload.path("replies"), "comments").forEach(reply -> events.add(youTubeComment(reply)));
        return events;
    }

    private static Event youTubeComment(JsonNode comment) {
        JsonNode snippet = comment.path("snippet");
        Account author = new Account(
                Json.text(snippet.path("authorChannelId"), "value"), Json.text(snippet, "authorDisplayName"), false);
        HtmlText.Sight sight = Json.has(snippet, "textOriginal")
                ? new HtmlText.Sight(
                        Passage.plain("snippet.textOriginal", Json.text(snippet, "textOriginal")), List.of(), List.of())
                : HtmlText.of("snippet.textDisplay", Json.text(snippet, "textDisplay"));
        return new Event.Written(
                Item.comment(Json.needed(comment, "id"), Json.text(snippet, "updatedAt"), author, sight)
                        .of(Json.has(snippet, "parentId") ? PostKind.REPLY : PostKind.COMMENT)
                        .written(Json.time(snippet, "updatedAt", "publishedAt"), null),
                Json.gap(snippet, Json.has(snippet, "textOriginal") ? "textOriginal" : "textDisplay"));
    }
}
