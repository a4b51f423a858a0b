package org.postpolicy.bot;

import java.util.List;
import org.postpolicy.facts.PostFormat;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;
import tools.jackson.databind.JsonNode;

/** Reads the statuses and notifications of Mastodon. */
final class MastodonReader {

    private MastodonReader() {}

    static List<Event> read(JsonNode payload) {
        if (Json.has(payload, "status") && payload.path("status").isObject()) {
            return read(payload.path("status"));
        }
        if (Json.has(payload, "reblog")) {
            return List.of(new Event.Written(shared(payload), gap(payload.path("reblog"))));
        }
        if (!payload.has("content")) {
            Json.needed(payload, "id");
            return List.of(new Event.Passed("an account or a notification without a post"));
        }
        return List.of(new Event.Written(status(payload), gap(payload)));
    }

    private static String gap(JsonNode status) {
        boolean anonymous = !Json.has(status.path("account"), "id");
        return anonymous
                ? "It cannot be told whose it is: \"account\" has no \"id\". A person must look."
                : Json.gap(status, "content");
    }

    private static Item shared(JsonNode payload) {
        Item original = status(payload.path("reblog"));
        return new Item(
                Json.needed(payload, "id"),
                original.version(),
                account(payload.path("account")),
                "",
                PostKind.SHARE,
                original.title(),
                original.passage(),
                original.altTexts(),
                original.links(),
                original.format(),
                original.language(),
                Json.time(payload, "created_at"),
                original.visibility());
    }

    private static Item status(JsonNode status) {
        HtmlText.Sight content = HtmlText.of("content", Json.text(status, "content"));
        HtmlText.Sight whole = new HtmlText.Sight(
                Poll.after(content.passage(), status.path("poll"), "poll.options"),
                content.altTexts(),
                content.links());
        Visibility visibility = visibility(Json.text(status, "visibility"));
        return Item.comment(
                        Json.needed(status, "id"),
                        Json.text(status, "edited_at"),
                        account(status.path("account")),
                        whole)
                .of(kind(status, visibility))
                .titled(Json.text(status, "spoiler_text"))
                .with(Json.texts(status, "media_attachments", "description"), format(status))
                .written(Json.time(status, "edited_at", "created_at"), Json.text(status, "language"))
                .seenBy(visibility);
    }

    private static Account account(JsonNode account) {
        return new Account(
                Json.text(account, "id"),
                Json.text(account, "acct"),
                account.path("bot").asBoolean(false));
    }

    private static PostKind kind(JsonNode status, Visibility visibility) {
        if (visibility == Visibility.DIRECT) {
            return PostKind.MESSAGE;
        }
        return Json.has(status, "in_reply_to_id") ? PostKind.COMMENT : PostKind.POST;
    }

    private static Visibility visibility(String word) {
        return switch (word) {
            case "private" -> Visibility.MEMBERS_ONLY;
            case "direct" -> Visibility.DIRECT;
            default -> Visibility.PUBLIC;
        };
    }

    private static PostFormat format(JsonNode status) {
        return switch (Json.text(status.path("media_attachments").path(0), "type")) {
            case "image" -> PostFormat.IMAGE;
            case "video", "gifv" -> PostFormat.VIDEO;
            case "audio" -> PostFormat.AUDIO;
            default -> null;
        };
    }
}
