package org.postpolicy.detectors.trained;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/** Runs the command for tests elsewhere. */
public final class TrainedFile {

    private TrainedFile() {}

    public static void write(Path file) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Train.run(nowhere, nowhere, Bait.FILE.toString(), "--label=bait", "--kind=spam", "--output=" + file);
    }
}
