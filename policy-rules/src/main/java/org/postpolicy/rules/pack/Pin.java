package org.postpolicy.rules.pack;

import java.util.List;

/**
 * Where a clause stands in its source, and what stood there when it was read.
 *
 * @param lines the lines of the source text, from 1, in ascending order
 * @param sha256 the hash of the passage in 64 hexadecimal digits; null only if its absence was reported
 */
public record Pin(List<Integer> lines, String sha256) {

    /** Copies the list. */
    public Pin {
        lines = List.copyOf(lines);
    }
}
