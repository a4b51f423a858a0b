package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a person reads a stream. */
final class Terminal {

    static final int OUT = 1;
    static final int ERR = 2;

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminal() {}

    /** Returns whether a stream goes to a terminal; Java itself only knows that of all streams together. */
    static boolean isAt(int descriptor) {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Returns whether the terminal shows colours and the user has not declined them. */
    static boolean showsColours(Map<String, String> environment) {
        boolean declined = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        String terminal = environment.getOrDefault("TERM", "");
        boolean able = environment.containsKey("WT_SESSION") || !terminal.isEmpty() && !terminal.equals("dumb");
        return able && !declined;
    }
}
