package org.postpolicy.bot;

/** Knows which class acts on which platform. */
final class Platforms {

    private Platforms() {}

    static Platform of(Connection connection, Patience patience, Log log) {
        return switch (connection.platform()) {
            case MASTODON -> new MastodonPlatform(connection, patience, log);
            case DISCOURSE -> new DiscoursePlatform(connection, log);
            case WORDPRESS -> new WordPressPlatform(connection, log);
            case SLACK -> new SlackPlatform(connection, log);
        };
    }
}
