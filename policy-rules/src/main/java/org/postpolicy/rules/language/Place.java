package org.postpolicy.rules.language;

/**
 * Where something stands in a file.
 *
 * @param file the file, relative to the folder of packs, or null if there is none
 * @param line the line, from 1, or 0 if unknown
 * @param column the column, from 1, or 0 if unknown
 */
public record Place(String file, int line, int column) {

    /** Returns the file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
