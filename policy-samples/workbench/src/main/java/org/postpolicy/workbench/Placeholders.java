package org.postpolicy.workbench;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in a new file until its writer says it better. */
final class Placeholders {

    private static final String FRENCH = "fr";

    private Placeholders() {}

    /** Returns a line for each language; what is neither English nor French is English until somebody translates it. */
    static String wordings(List<String> languages, String margin, String english, String french) {
        return languages.stream()
                .map(language -> margin + language + ": \"" + in(language, english, french) + "\"\n")
                .collect(Collectors.joining());
    }

    static String in(String language, String english, String french) {
        return language.equals(FRENCH) ? french : english;
    }
}
