package org.postpolicy.rules.signals;

import org.postpolicy.facts.Ground;

/** Sees one family of signals in the structure of a text; immutable and thread-safe, linear in the text. */
interface Detector {

    /** Takes what is seen, on a span of the visible text. */
    interface Sink {
        void see(String subkind, Ground ground, double strength, int start, int end);

        default void see(String subkind, double strength, int start, int end) {
            see(subkind, null, strength, start, end);
        }
    }

    /** Returns the kind of its signals. */
    String kind();

    /** Looks at a scene. */
    void detect(Scene scene, Sink sink);

    /** Returns whether it says nothing of a kind for packs for which a line of a list speaks for or against that kind. */
    default boolean yieldsToLines() {
        return false;
    }

    /** Returns the packs, one bit each, that brought words of their own in place of its words. */
    default long replaced() {
        return 0;
    }
}
