package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Tells the version, which the build writes into a file. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return new String[] {"postpolicy " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
