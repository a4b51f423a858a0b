package org.postpolicy.bot;

import java.time.Duration;

/** Knows which class acts on which platform. */
final class Platforms {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private Platforms() {}

    static Platform of(Connection connection, Patience patience, Log log) {
        return of(connection, LONGEST_ANSWER, patience, log);
    }

    /** Gives up on an answer after a time of the caller's choice. */
    static Platform of(Connection connection, Duration longestAnswer, Patience patience, Log log) {
        return switch (connection.platform()) {
            case MASTODON -> new MastodonPlatform(connection, longestAnswer, patience, log);
            case DISCOURSE -> new DiscoursePlatform(connection, longestAnswer, patience, log);
            case WORDPRESS -> new WordPressPlatform(connection, longestAnswer, patience, log);
            case SLACK -> new SlackPlatform(connection, longestAnswer, log);
        };
    }
}
