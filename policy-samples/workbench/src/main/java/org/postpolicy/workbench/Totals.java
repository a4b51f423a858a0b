package org.postpolicy.workbench;

import java.util.List;

/** Counts what came of many lines; not thread-safe. */
interface Totals {

    void count(Outcome outcome);

    /** Returns the counts as a table for people, a row for each line of it. */
    List<String> table(Words words);
}
