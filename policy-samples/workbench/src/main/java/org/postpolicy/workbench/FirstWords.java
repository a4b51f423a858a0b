package org.postpolicy.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.rules.workshop.PackDraft;

/** What stands in a new file until its writer says it better; the check warns of every such text. */
final class FirstWords {

    private static final String FRENCH = "fr";

    private FirstWords() {}

    /** Returns a line for each language; what is neither English nor French is English until somebody translates it. */
    static String wordings(List<String> languages, String margin, String english, String french) {
        return languages.stream()
                .map(language -> margin + language + ": \"" + in(language, english, french) + "\"\n")
                .collect(Collectors.joining());
    }

    static String in(String language, String english, String french) {
        return PackDraft.unwritten(language, language.equals(FRENCH) ? french : english);
    }

    /** Returns a text that is read in one language only, by those who write the policy. */
    static String in(String english) {
        return PackDraft.unwritten("", english);
    }
}
