package org.postpolicy.bot;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Slack sends when somebody writes a message, and how it signs it.
 *
 * @param time when it is sent, in seconds since 1970
 * @param secret what signs it
 * @param text what was written
 */
record SlackMessage(String time, String secret, String text) {

    String body() {
        return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"api_app_id\":\"A1\",\"event\":{\"type\":"
                + "\"message\",\"channel\":\"C1\",\"user\":\"U2\",\"ts\":\"1772638200.000200\",\"text\":\"" + text
                + "\"}}";
    }

    Map<String, String> headers() {
        byte[] signed = ("v0:" + time + ":" + body()).getBytes(StandardCharsets.UTF_8);
        return Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", new Signature(secret, "v0=").of(signed));
    }

    /** Returns what Slack answers to a bot that asks who it is. */
    static Map<String, Object> who() {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("ok", true);
        who.put("user_id", "UBOT");
        who.put("bot_id", "BBOT");
        who.put("team_id", "T1");
        return who;
    }
}
