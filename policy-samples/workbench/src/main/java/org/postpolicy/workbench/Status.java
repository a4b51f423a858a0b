package org.postpolicy.workbench;

/** The status with which the command ends. */
final class Status {

    /** All is well, whatever the verdicts. */
    static final int WELL = 0;

    /** A pack, a scenario or a line is not in order, or a decision is incomplete. */
    static final int PROBLEMS = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    private Status() {}

    static int of(boolean well) {
        return well ? WELL : PROBLEMS;
    }
}
