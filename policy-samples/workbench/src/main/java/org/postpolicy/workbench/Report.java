package org.postpolicy.workbench;

import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/** How answers are shown. */
interface Report {

    void judged(Judged answer);

    void refused(Refused answer);

    /** Is called after the last answer. */
    void end();
}
