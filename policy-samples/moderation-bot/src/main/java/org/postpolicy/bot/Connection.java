package org.postpolicy.bot;

import java.net.URI;

/**
 * How to reach a platform.
 *
 * @param platform which one
 * @param address where it is, without a slash at the end
 * @param account the bot's own account there
 * @param token what lets the bot in
 * @param secret what signs the platform's webhooks, or null
 * @param port where webhooks arrive on this machine; 0 for any free one
 * @param room where a Slack bot reports, or null
 * @param watch what a Mastodon bot looks at
 * @param start where it begins without a journal
 */
record Connection(
        PlatformName platform,
        URI address,
        String account,
        String token,
        String secret,
        int port,
        String room,
        Watch watch,
        Start start) {

    /** Keeps the secrets out of every message. */
    @Override
    public String toString() {
        return platform.format() + " at " + address;
    }
}
