package org.postpolicy.bot;

import java.util.List;
import java.util.Set;

/**
 * Something that a bot has decided to do to a post, once.
 *
 * @param key tells this action from every other, today and after a restart
 * @param kind what is to be done
 * @param post the post
 * @param author the platform's identifier of its author
 * @param handle the name of its author
 * @param words what is said to moderators or to the author; no word of the post
 * @param rules for which rules, or for which problems if the post could not be judged
 * @param again whether a person was called to an earlier version of the post
 */
record Action(
        String key,
        ActionKind kind,
        String post,
        String author,
        String handle,
        String words,
        List<String> rules,
        boolean again) {

    Action {
        rules = List.copyOf(rules);
    }

    Action saying(String other) {
        return new Action(key, kind, post, author, handle, other, rules, again);
    }

    Action repeated() {
        return new Action(key, kind, post, author, handle, words, rules, true);
    }

    Set<String> claims() {
        return Stretches.claims(List.of(kind), rules);
    }

    /** Returns the reference by which people name the action, and by which the bot finds it again. */
    String reference() {
        return "PP-" + key;
    }
}
