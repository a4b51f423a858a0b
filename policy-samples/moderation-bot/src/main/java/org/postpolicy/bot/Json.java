package org.postpolicy.bot;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what payloads have in common. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    // 2025-03-04T15:30:00.000Z, 2012-12-05T00:58:26+0000, 2025-03-04T10:15:00
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX]")
            .optionalEnd()
            .toFormatter();

    private Json() {}

    /** Reads a document; says in plain words what is wrong with it. */
    static JsonNode read(String document) {
        try {
            JsonNode node = MAPPER.readTree(document);
            if (node == null || !node.isContainer()) {
                throw new BadPayload("It is not a JSON object.");
            }
            return node;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where =
                    place == null ? "" : " Look at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
            throw new BadPayload("It is not one whole JSON document." + where);
        }
    }

    /** Returns a text, or the empty text if there is none. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }

    /** Returns a complaint if there are no words where a post has them, or null. */
    static String gap(JsonNode node, String name) {
        return node.path(name).isString()
                ? null
                : "Its words cannot be read: \"" + name + "\" is no text. A person must look.";
    }

    /** Returns what must be there. */
    static String needed(JsonNode node, String name) {
        String value = text(node, name);
        if (value.isEmpty()) {
            throw new BadPayload("\"" + name + "\" is missing.");
        }
        return value;
    }

    static boolean has(JsonNode node, String name) {
        return node.hasNonNull(name);
    }

    /** Returns a time, or null if there is none that can be read; a time without a zone is taken as UTC. */
    static Instant time(JsonNode node, String name) {
        String text = text(node, name);
        try {
            TemporalAccessor read = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.from(read).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the first of some times that can be read, or null. */
    static Instant time(JsonNode node, String first, String second) {
        Instant time = time(node, first);
        return time == null ? time(node, second) : time;
    }

    /** Returns a time that is given as seconds since 1970, perhaps with a fraction, or null. */
    static Instant seconds(JsonNode node, String name) {
        String text = text(node, name);
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return whole.matches("[0-9]{1,11}") ? Instant.ofEpochSecond(Long.parseLong(whole)) : null;
    }

    /** Returns a time that is given as milliseconds since 1970, or null. */
    static Instant milliseconds(JsonNode node, String name) {
        String text = text(node, name);
        return text.matches("[0-9]{1,14}") ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
    }

    /** Returns the members of a list, or a single value as a list of one. */
    static List<JsonNode> list(JsonNode node, String name) {
        JsonNode value = node.path(name);
        List<JsonNode> members = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(members::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            members.add(value);
        }
        return members;
    }

    /** Returns a text of each member of a list, without the empty ones. */
    static List<String> texts(JsonNode node, String name, String member) {
        return list(node, name).stream()
                .map(value -> text(value, member))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
