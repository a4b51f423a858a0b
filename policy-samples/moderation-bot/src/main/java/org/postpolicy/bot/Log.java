package org.postpolicy.bot;

/** Tells whoever watches the bot what it meets; never a word of a post. */
interface Log {

    void say(String sentence);
}
