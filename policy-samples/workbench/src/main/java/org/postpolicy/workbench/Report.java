package org.postpolicy.workbench;

import org.postpolicy.workbench.Answer.Explained;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/** How answers are shown. */
interface Report {

    void judged(Judged answer);

    /** Shows an explanation; a report of decisions never gets one. */
    default void explained(Explained answer) {
        throw new IllegalStateException("A report of decisions was handed an explanation.");
    }

    void refused(Refused answer);

    /** Is called after the last answer. */
    void end();
}
