package org.postpolicy.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of a rule an explanation may show to the public; staff see all of it. */
public enum Exposure {
    /** Not even that the rule spoke. */
    NOTHING,
    /** That it spoke, with its message, its clauses and the words that it looked at. */
    MESSAGE,
    /** Also its conditions, the facts that met them, and what was wanting. */
    ALL;

    /** Returns the names as rules write them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Exposure::written).toList();
    }

    /** Returns the name as rules write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
