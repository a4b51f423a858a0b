package org.postpolicy.quality;

import java.util.List;

/** Measures the signals on one data set. */
interface Measurement {

    /** Returns the name of the set's folder. */
    String set();

    /** Measures the signals on the rows of the set. */
    Section measure(List<Row> rows, Sight sight);
}
