package org.postpolicy.rules.signals;

import java.util.List;

/** Short ways to look for personal information in tests. */
final class Personal {

    private static final String KIND = "personal-information";

    private Personal() {}

    /** Returns what is seen of one sort. */
    static List<String> seen(String subkind, String text) {
        return Look.excerpts(KIND, subkind, text);
    }

    /** Returns whatever is seen. */
    static List<String> seen(String text) {
        return Look.excerpts(KIND, text);
    }
}
