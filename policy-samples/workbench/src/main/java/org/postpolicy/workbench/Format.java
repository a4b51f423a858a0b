package org.postpolicy.workbench;

import java.util.Locale;

/** The forms in which a report about packs comes. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: one JSON object. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
