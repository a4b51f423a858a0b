package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postpolicy.facts.PostFormat;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;
import tools.jackson.databind.JsonNode;

/** Reads Activity Streams 2.0, in which servers of the fediverse tell one another what was written. */
final class ActivityReader {

    private static final Set<String> WRITTEN = Set.of("Note", "Article", "Question", "Event", "Page");
    private static final Set<String> PUBLIC =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");

    private ActivityReader() {}

    static List<Event> read(JsonNode payload) {
        String type = Json.list(payload, "type").stream()
                .map(value -> value.asString(""))
                .findFirst()
                .orElseThrow(() -> new BadPayload("\"type\" is missing."));
        JsonNode object = payload.path("object");
        if (WRITTEN.contains(type)) {
            return List.of(new Event.Written(item(payload, author(payload, "attributedTo")), gap(payload)));
        }
        return switch (type) {
            case "Create", "Update" -> object.isObject() ? read(object) : passed(type + " without its object");
            case "Announce" ->
                object.isObject()
                        ? List.of(new Event.Written(shared(payload), gap(object)))
                        : passed("a share by address");
            case "Delete" ->
                List.of(new Event.Deleted(object.isObject() ? id(object) : Json.needed(payload, "object")));
            case "Tombstone" -> List.of(new Event.Deleted(Json.needed(payload, "id")));
            default -> passed("of type " + type);
        };
    }

    private static List<Event> passed(String reason) {
        return List.of(new Event.Passed(reason));
    }

    private static Item shared(JsonNode payload) {
        Item original = item(payload.path("object"), author(payload, "actor")).of(PostKind.SHARE);
        return new Item(
                id(payload),
                original.version(),
                original.author(),
                "",
                original.kind(),
                original.title(),
                original.passage(),
                original.altTexts(),
                original.links(),
                original.format(),
                original.language(),
                Json.time(payload, "published"),
                visibility(payload));
    }

    private static Item item(JsonNode object, Account author) {
        List<JsonNode> answers = new ArrayList<>(Json.list(object, "oneOf"));
        String poll = answers.isEmpty() ? "anyOf" : "oneOf";
        answers.addAll(Json.list(object, "anyOf"));
        HtmlText.Sight content = content(object);
        HtmlText.Sight whole = new HtmlText.Sight(
                Poll.after(content.passage(), answers, poll, "name"), content.altTexts(), content.links());
        List<String> altTexts = new ArrayList<>(content.altTexts());
        altTexts.addAll(Json.texts(object, "attachment", "name"));
        return Item.comment(id(object), Json.text(object, "updated"), author, whole)
                .of(Json.has(object, "inReplyTo") ? PostKind.COMMENT : PostKind.POST)
                .titled(title(object))
                .with(altTexts, format(object))
                .written(Json.time(object, "updated", "published"), language(object))
                .seenBy(visibility(object));
    }

    private static HtmlText.Sight content(JsonNode object) {
        if (Json.has(object, "content")) {
            return HtmlText.of("content", Json.text(object, "content"));
        }
        String language = language(object);
        return language == null
                ? HtmlText.of("content", "")
                : HtmlText.of("contentMap." + language, Json.text(object.path("contentMap"), language));
    }

    /** A picture may go without words, and a page or an event with a title alone. */
    private static String gap(JsonNode object) {
        boolean other = Json.has(object, "attachment") || !title(object).isBlank();
        String language = language(object);
        if (language != null && !Json.has(object, "content")) {
            return Json.gap(object.path("contentMap"), language);
        }
        return other && !Json.has(object, "content") ? null : Json.gap(object, "content");
    }

    private static String language(JsonNode object) {
        return object.path("contentMap").propertyNames().stream().findFirst().orElse(null);
    }

    private static String id(JsonNode object) {
        String id = Json.text(object, "id");
        return !id.isEmpty() ? id : Json.text(object, "url");
    }

    /** A content warning of Mastodon travels as the summary. */
    private static String title(JsonNode object) {
        String name = Json.text(object, "name");
        String summary =
                HtmlText.of("summary", Json.text(object, "summary")).passage().text();
        return name.isBlank() ? summary : summary.isBlank() ? name : name + "\n" + summary;
    }

    private static Account author(JsonNode object, String role) {
        return Json.list(object, role).stream()
                .findFirst()
                .map(ActivityReader::account)
                .orElse(Account.NOBODY);
    }

    private static Account account(JsonNode actor) {
        if (!actor.isObject()) {
            return new Account(actor.asString(""), actor.asString(""), false);
        }
        String type = Json.text(actor, "type");
        boolean automatic = type.equals("Service") || type.equals("Application");
        return new Account(id(actor), Json.text(actor, "preferredUsername"), automatic);
    }

    private static Visibility visibility(JsonNode object) {
        List<JsonNode> readers = new ArrayList<>(Json.list(object, "to"));
        readers.addAll(Json.list(object, "cc"));
        boolean everybody =
                readers.isEmpty() || readers.stream().anyMatch(reader -> PUBLIC.contains(reader.asString("")));
        boolean followers =
                readers.stream().anyMatch(reader -> reader.asString("").endsWith("/followers"));
        return everybody ? Visibility.PUBLIC : followers ? Visibility.MEMBERS_ONLY : Visibility.DIRECT;
    }

    private static PostFormat format(JsonNode object) {
        JsonNode first = object.path("attachment").path(0);
        String type = Json.text(first, "type") + " " + Json.text(first, "mediaType");
        if (type.contains("Image") || type.contains("image/")) {
            return PostFormat.IMAGE;
        }
        if (type.contains("Video") || type.contains("video/")) {
            return PostFormat.VIDEO;
        }
        return type.contains("Audio") || type.contains("audio/") ? PostFormat.AUDIO : null;
    }
}
