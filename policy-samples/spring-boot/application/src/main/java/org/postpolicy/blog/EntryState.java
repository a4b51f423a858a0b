package org.postpolicy.blog;

import org.postpolicy.Decision;

/** Where an entry stands. */
enum EntryState {
    /** Everybody can read it. */
    PUBLISHED,

    /** A person must look. */
    HELD,

    /** Nobody but staff can read it. */
    REFUSED;

    /** Returns what becomes of an entry by itself; a duty to remove it arises only from what a person confirmed. */
    static EntryState after(Decision decision) {
        return switch (decision.verdict()) {
            case ALLOW, ADVISE -> PUBLISHED;
            case HOLD -> mustBeRemoved(decision) ? REFUSED : HELD;
            case REJECT -> REFUSED;
        };
    }

    private static boolean mustBeRemoved(Decision decision) {
        return decision.obligations().stream().anyMatch(duty -> duty.kind().equals("remove-post") && !duty.optional());
    }
}
