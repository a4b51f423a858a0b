package org.postpolicy.rules.drools;

import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/** A rule file while it is read: its text, and the problems found in it. */
record Source(String file, String text, Problems problems) {

    /** Stops the reading of one condition or rule after its problem has been noted. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    /** Returns the place of a character. */
    Place at(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, end - lineStart + 1);
    }

    /** Notes a problem and goes on. */
    void note(ProblemCode code, int offset, String message, String remedy) {
        problems.add(code, at(offset), message, remedy);
    }

    /** Notes a problem and stops. */
    Refused refuse(ProblemCode code, int offset, String message, String remedy) {
        note(code, offset, message, remedy);
        return new Refused();
    }
}
