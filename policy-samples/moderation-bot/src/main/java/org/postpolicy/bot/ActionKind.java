package org.postpolicy.bot;

import java.util.Locale;

/** What a bot may do; nothing here takes a post away for good. */
enum ActionKind {
    /** Write it into the journal and nothing else. */
    RECORD,

    /** Tell the moderators, who decide. */
    REPORT,

    /** Answer the author, where only the author sees it if the platform can do that. */
    REPLY,

    /** Put the institution's own post behind a warning. */
    MARK_SENSITIVE,

    /** Take the post out of sight until a person has decided. */
    HOLD;

    /** Returns the kind that was written so. */
    static ActionKind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns whether a person looks at the post because of it. */
    boolean callsAPerson() {
        return this == REPORT || this == HOLD;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
