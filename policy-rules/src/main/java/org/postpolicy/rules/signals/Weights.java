package org.postpolicy.rules.signals;

import java.util.List;

/**
 * What sorts of words count for a kind of signal, and how much.
 *
 * @param file the file in which they stand
 * @param kind the kind
 * @param subkind the sort within the kind, or null
 * @param enough the sum that makes a signal
 * @param within within how many words the sorts must stand
 * @param sentences within how many sentences
 * @param sorts the sorts, in the order of the file
 */
record Weights(String file, String kind, String subkind, int enough, int within, int sentences, List<Sort> sorts) {

    /**
     * A sort of words.
     *
     * @param name what the file calls it
     * @param weight what it counts, less than nothing if it counts against
     * @param part what it does beside others
     * @param needed whether it, or another one that is needed, must be there
     * @param most how often it counts within one stretch
     * @param lines its words and phrases, and the cues in angle brackets that belong to it
     */
    record Sort(String name, int weight, Part part, boolean needed, int most, List<String> lines) {}

    /** What a sort of words does beside others. */
    enum Part {
        /** It makes a signal with whatever makes up the sum. */
        LEADS,
        /** It makes a signal with another one that helps. */
        HELPS,
        /** It makes none without others. */
        ADDS
    }
}
