package org.postpolicy.bot;

/**
 * Something that a bot has decided to do to a post, once.
 *
 * @param key tells this action from every other, today and after a restart
 * @param kind what is to be done
 * @param post the post
 * @param author the platform's identifier of its author
 * @param handle the name of its author
 * @param words what is said to moderators or to the author; no word of the post
 */
record Action(String key, ActionKind kind, String post, String author, String handle, String words) {

    /** Returns the reference by which people name the action, and by which the bot finds it again. */
    String reference() {
        return "PP-" + key;
    }
}
