package org.postpolicy.workbench;

import java.util.Locale;

/** The languages in which the command reports to people. */
enum Language {
    /** English. */
    EN,
    /** French. */
    FR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Words words(Language chosen, Locale usual) {
        return Words.in(chosen == null ? usual : Locale.forLanguageTag(chosen.toString()));
    }
}
