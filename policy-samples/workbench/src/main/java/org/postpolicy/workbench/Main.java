package org.postpolicy.workbench;

import java.util.Locale;

/** Starts the command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its status: 0 all well, 1 problems found, 2 wrong usage.
     *
     * @param arguments the words after the name of the command
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofThisProcess();
        // What libraries say of an input must not depend on where the command runs.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(Postpolicy.run(surroundings, arguments));
    }
}
