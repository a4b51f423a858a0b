package org.postpolicy.bot;

import java.util.EnumSet;
import java.util.Set;

/** The platforms on which the bot acts. */
enum PlatformName {
    MASTODON(PayloadFormat.MASTODON, EnumSet.of(ActionKind.REPORT, ActionKind.REPLY, ActionKind.MARK_SENSITIVE)),
    DISCOURSE(PayloadFormat.DISCOURSE, EnumSet.of(ActionKind.REPORT, ActionKind.HOLD)),
    WORDPRESS(PayloadFormat.WORDPRESS, EnumSet.of(ActionKind.HOLD)),
    SLACK(PayloadFormat.SLACK, EnumSet.of(ActionKind.REPORT, ActionKind.REPLY));

    private final PayloadFormat format;
    private final Set<ActionKind> actions;

    PlatformName(PayloadFormat format, Set<ActionKind> actions) {
        this.format = format;
        this.actions = actions;
    }

    PayloadFormat format() {
        return format;
    }

    /** Returns whether the platform lets a bot do this. */
    boolean can(ActionKind action) {
        return action == ActionKind.RECORD || actions.contains(action);
    }

    boolean sendsWebhooks() {
        return this != MASTODON;
    }
}
