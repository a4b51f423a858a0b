package org.postpolicy.bot;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The platforms whose payloads can be read. */
enum PayloadFormat {
    MASTODON(MastodonReader::read),
    ACTIVITYPUB(ActivityReader::read),
    DISCOURSE(DiscourseReader::read),
    WORDPRESS(WordPressReader::read),
    SLACK(SlackReader::read),
    FACEBOOK(FacebookReader::read),
    DISCORD(ChatReaders::discord),
    MATRIX(ChatReaders::matrix),
    YOUTUBE(ChatReaders::youTube);

    private final Function<JsonNode, List<Event>> reader;

    PayloadFormat(Function<JsonNode, List<Event>> reader) {
        this.reader = reader;
    }

    /**
     * Reads a payload.
     *
     * @param payload the JSON text
     * @return what it tells, in its order
     * @throws BadPayload if it cannot be read
     */
    List<Event> read(String payload) {
        return reader.apply(Json.read(payload));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
