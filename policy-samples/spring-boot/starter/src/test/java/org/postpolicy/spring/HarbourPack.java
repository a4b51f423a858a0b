package org.postpolicy.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A copy of the harbour's pack that a test may change. */
record HarbourPack(Path directory) {

    private static final Path POLICIES =
            Path.of(System.getProperty("basedir", "."), "..", "..", "harbour-library", "policies");

    static HarbourPack copiedTo(Path directory) throws IOException {
        FileSystemUtils.copyRecursively(POLICIES, directory);
        return new HarbourPack(directory);
    }

    String[] properties() {
        return new String[] {"postpolicy.packs=harbour-library", "postpolicy.directory=" + directory};
    }

    void calledVersion(String version) throws IOException {
        Path header = directory.resolve("harbour-library/pack.yaml");
        Files.writeString(header, Files.readString(header).replaceFirst("version: .*", "version: " + version));
    }

    void broken() throws IOException {
        Path rule = directory.resolve("harbour-library/rules/threats.drl");
        Files.writeString(rule, Files.readString(rule).replace("Signal(", "Sygnal("));
    }
}
