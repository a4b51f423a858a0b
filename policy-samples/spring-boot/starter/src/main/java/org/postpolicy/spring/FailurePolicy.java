package org.postpolicy.spring;

/** What an application does when its packs cannot be loaded as it starts. */
public enum FailurePolicy {

    /**
     * It starts, and every decision is incomplete and holds until a reload succeeds; meanwhile its health is down.
     */
    HOLD,

    /** It does not start, and says what is wrong with the packs. */
    STOP
}
