package org.postpolicy.facts;

/**
 * What is on record about a post as a record of the institution.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param markedAsRecord whether the author marked the post as a record
 * @param recordRetained whether a copy is in the record system
 */
public record Records(boolean markedAsRecord, boolean recordRetained) {

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Records none() {
        return new Records(false, false);
    }

    /**
     * Returns a copy with this {@code markedAsRecord}.
     *
     * @param markedAsRecord whether the author marked the post as a record
     * @return the copy
     */
    public Records withMarkedAsRecord(boolean markedAsRecord) {
        return new Records(markedAsRecord, recordRetained);
    }

    /**
     * Returns a copy with this {@code recordRetained}.
     *
     * @param recordRetained whether a copy is in the record system
     * @return the copy
     */
    public Records withRecordRetained(boolean recordRetained) {
        return new Records(markedAsRecord, recordRetained);
    }
}
