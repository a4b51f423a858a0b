package org.postpolicy.bot;

/** What a platform tells a bot. */
sealed interface Event {

    /**
     * A post was written or changed.
     *
     * @param item the post, as far as it could be read
     * @param gap what of it could not be read, in a sentence; null if nothing
     */
    record Written(Item item, String gap) implements Event {

        Written(Item item) {
            this(item, null);
        }

        boolean isWhole() {
            return gap == null;
        }
    }

    /**
     * A post is gone; nothing more is to be done to it.
     *
     * @param post the platform's identifier
     */
    record Deleted(String post) implements Event {}

    /**
     * There is nothing to judge.
     *
     * @param reason why, in a few words
     */
    record Passed(String reason) implements Event {}
}
