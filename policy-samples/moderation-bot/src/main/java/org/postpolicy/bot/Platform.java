package org.postpolicy.bot;

/** What a bot needs of a platform; an implementation is used by one worker at a time. */
interface Platform {

    /**
     * Tries an action once.
     *
     * @return what came of it; never {@code Absent} nor {@code Dropped}
     */
    Outcome perform(Action action) throws InterruptedException;

    /**
     * Looks whether an action was done by an earlier attempt.
     *
     * @return {@code Done}, {@code Absent}, or why that cannot be told
     */
    Outcome look(Action action) throws InterruptedException;

    /**
     * Brings the newest posts, once.
     *
     * @throws Misconfigured if the platform does not tell what was written before
     */
    void newest(Inbox inbox) throws InterruptedException;

    /**
     * Brings what is written on the platform to the bot.
     *
     * @param inbox takes it
     * @param once whether to stop when everything that is there now has been brought
     */
    void watch(Inbox inbox, boolean once) throws InterruptedException;
}
