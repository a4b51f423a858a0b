package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.pack.ClauseEntry;

/** Finds clauses that use a word which no rule can decide, have rules all the same, and do not say how they read it. */
final class VagueWords {

    private static final Map<String, Pattern> WORDS = Map.of(
            "en",
            words("inappropriate(?:ly)?|offensive(?:ly)?|objectionable|excessive(?:ly)?|unreasonabl[ey]|unsuitabl[ey]"
                    + "|improper(?:ly)?|(?:bad|poor|good) taste|undu(?:e|ly)|tasteless|disrespectful(?:ly)?"
                    + "|unprofessional(?:ly)?"),
            "fr",
            words("inapproprié(?:e?s?|ment)|offensant(?:e?s?)|choquant(?:e?s?)|excessi(?:fs?|ves?|vement)"
                    + "|déraisonnabl(?:es?|ement)|inconvenant(?:e?s?)|(?:mauvais|bon) goût|répréhensibles?"
                    + "|déplacée?s?|indue?s?|indûment|irrespectueu(?:x|ses?)"));

    private VagueWords() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Warning> in(List<ClauseEntry> clauses) {
        List<Warning> warnings = new ArrayList<>();
        for (ClauseEntry clause : clauses) {
            String word = clause.rules().isEmpty() || clause.choice() != null ? null : firstWord(clause);
            if (word != null) {
                warnings.add(warning(clause, word));
            }
        }
        return warnings;
    }

    private static String firstWord(ClauseEntry clause) {
        for (Map.Entry<String, String> wording : clause.says().wordings().entrySet()) {
            Pattern words = WORDS.get(wording.getKey());
            Matcher matcher = words == null ? null : words.matcher(wording.getValue());
            if (matcher != null && matcher.find()) {
                return matcher.group();
            }
        }
        return null;
    }

    private static Warning warning(ClauseEntry clause, String word) {
        Place place = clause.place();
        return new Warning(
                new Problem(
                        ProblemCode.WORD_UNDECIDABLE.code(),
                        place.file(),
                        place.line(),
                        place.column(),
                        "The clause " + clause.id() + " says \"" + word + "\", which no rule can decide.",
                        "Say under choice how its rules read the word, or leave the clause to a person with by-hand."),
                null);
    }
}
