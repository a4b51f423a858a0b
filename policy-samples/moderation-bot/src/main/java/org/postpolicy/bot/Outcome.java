package org.postpolicy.bot;

import java.time.Duration;

/** What came of trying an action, or of looking for it. */
sealed interface Outcome {

    /** It is done, now or by an earlier attempt. */
    record Done() implements Outcome {}

    /** It was looked for and is not done. */
    record Absent() implements Outcome {}

    /** The post is no longer there. */
    record Gone() implements Outcome {}

    /**
     * It is not to be done any more, and was not tried.
     *
     * @param word what the journal calls that
     * @param reason why
     */
    record Dropped(String word, String reason) implements Outcome {}

    /**
     * The platform does not allow it.
     *
     * @param reason why
     */
    record Refused(String reason) implements Outcome {}

    /**
     * The platform does not let the bot in any more; nothing else will work either.
     *
     * @param reason why
     */
    record Barred(String reason) implements Outcome {}

    /**
     * It did not work this time.
     *
     * @param rest how long the platform wants to be left alone, or null if it does not say
     * @param inDoubt whether it may have been done all the same
     * @param reason why
     */
    record Later(Duration rest, boolean inDoubt, String reason) implements Outcome {}
}
