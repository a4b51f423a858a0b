package org.postpolicy.rules.workshop;

import java.util.Map;
import org.postpolicy.Text;
import org.postpolicy.rules.language.ProblemTitles;
import org.postpolicy.rules.language.SignalTitles;

/** How people read what rules and programs name by a code or an identifier, in English and French. */
public final class Titles {

    private Titles() {}

    /**
     * Tells what the codes of problems and warnings stand for.
     *
     * @return a title for each code, in the order of the codes
     */
    public static Map<String, Text> ofProblems() {
        return ProblemTitles.byCode();
    }

    /**
     * Tells what to do about each code, for those who do not read the English remedy of a problem.
     *
     * @return advice for each code, in French alone, in the order of the codes
     */
    public static Map<String, Text> adviceOnProblems() {
        return ProblemTitles.adviceByCode();
    }

    /**
     * Tells how people read the kinds of signals that every pack knows, and their subkinds.
     *
     * @return a title for each kind, and for each subkind under its kind, a slash and its own name, in the order of the
     *     catalogue
     */
    public static Map<String, Text> ofSignals() {
        return SignalTitles.byKind();
    }
}
