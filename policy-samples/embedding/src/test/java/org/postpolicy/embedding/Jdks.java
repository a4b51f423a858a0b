package org.postpolicy.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDKs that stand beside the one that runs this build, one of each version from 17 on. */
final class Jdks {

    /** A JDK of a version, which its name tells. */
    record Jdk(int version, Path home) {

        @Override
        public String toString() {
            return "JDK " + version;
        }
    }

    private Jdks() {}

    static Jdk current() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    static Stream<Jdk> found() throws IOException {
        Map<Integer, Jdk> byVersion = new TreeMap<>();
        try (Stream<Path> beside = Files.list(current().home().getParent())) {
            for (Path home : beside.filter(Jdks::compiles).sorted().toList()) {
                int version = version(home);
                byVersion.putIfAbsent(version, new Jdk(version, home));
            }
        }
        byVersion.put(current().version(), current());
        return byVersion.values().stream().filter(jdk -> jdk.version() >= 17);
    }

    private static boolean compiles(Path home) {
        return Files.isExecutable(home.resolve("bin/javac")) && Files.isRegularFile(home.resolve("release"));
    }

    private static int version(Path home) throws IOException {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve("release"))) {
            release.load(file);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+-]", 2)[0]);
    }
}
