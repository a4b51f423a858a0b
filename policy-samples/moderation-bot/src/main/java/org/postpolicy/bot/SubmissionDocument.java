package org.postpolicy.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;

/** Writes a submission as a line for the command {@code postpolicy evaluate}. */
final class SubmissionDocument {

    private SubmissionDocument() {}

    static String of(String id, Submission submission) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "id", id);
        document.put("post", post(submission.post()));
        document.put("author", author(submission.author()));
        document.put("channel", channel(submission.channel()));
        document.put("audience", audience(submission.audience()));
        return Json.MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("text", post.text());
        put(document, "title", post.title());
        put(document, "altTexts", post.altTexts());
        put(document, "kind", post.kind());
        put(document, "format", post.format());
        put(document, "language", post.language());
        put(document, "submittedAt", post.submittedAt());
        put(document, "links", post.links());
        return document;
    }

    private static Map<String, Object> author(Author author) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "role", author.role());
        put(document, "capacity", author.capacity());
        return document;
    }

    private static Map<String, Object> audience(Audience audience) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "group", audience.group());
        put(document, "visibility", audience.visibility());
        return document;
    }

    private static Map<String, Object> channel(Channel channel) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "institution", channel.institution());
        put(document, "owner", channel.owner());
        document.put("official", channel.official());
        put(document, "kind", channel.kind());
        put(document, "displayName", channel.displayName());
        put(document, "topics", List.copyOf(channel.topics()));
        put(document, "termsProhibits", List.copyOf(channel.termsProhibits()));
        put(document, "moderation", channel.moderation());
        return document;
    }

    private static void put(Map<String, Object> document, String name, Object value) {
        boolean nothing = value == null || value instanceof List<?> list && list.isEmpty();
        if (!nothing) {
            document.put(name, value instanceof List<?> ? value : value.toString());
        }
    }
}
