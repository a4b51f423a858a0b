package org.postpolicy.workbench;

/** How answers are shown. */
interface Report {

    /**
     * Makes ready what is shown of an answer; several threads may ask at once.
     *
     * @param answer the answer
     * @return shows it when run, which one thread does for all answers in their order
     */
    Runnable ready(Answer answer);

    /** Is called after the last answer. */
    void end();
}
