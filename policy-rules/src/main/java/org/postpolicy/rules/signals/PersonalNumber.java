package org.postpolicy.rules.signals;

/** Tells whether a run of digits is a number of one sort; immutable and thread-safe. */
interface PersonalNumber {

    /** Takes the numbers of its sort in a run, and returns whether there were any. */
    boolean claims(Scene scene, DigitRun run, Detector.Sink sink);
}
