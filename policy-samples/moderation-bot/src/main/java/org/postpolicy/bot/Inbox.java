package org.postpolicy.bot;

import java.util.List;

/** Takes what a platform tells. */
interface Inbox {

    /**
     * Judges what came and writes down what is to be done; when this returns, it is safe on the disk.
     *
     * @param events what came, oldest first
     * @param cursor where to go on after a restart, or null if the platform sends again by itself
     */
    void receive(List<Event> events, String cursor);

    /** Returns where to go on, or null at the very beginning. */
    String cursor();
}
