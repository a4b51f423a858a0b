package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.workbench.Desk.Said;

/** Unpacks the folder that people get and starts the command that lies in it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The start command of Windows is another file.")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StartCommandIT {

    private static final Path ZIP = Path.of(System.getProperty("postpolicy.zip"));
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    // It says what it was started with, a line for each word.
    private static final String TELLING_JAVA = """
            #!/bin/sh
            [ "$1" = -version ] && { echo 'openjdk version "%s" 2026-01-20' >&2; exit 0; }
            printf '%%s\\n' "$@"
            exit 7
            """;

    @TempDir
    private Path temporary;

    private Path bench;
    private Path bin;

    @BeforeEach
    void unpack() throws IOException {
        bench = Files.createDirectory(temporary.resolve("the writer's \"bench\" $HOME"));
        bin = Files.createDirectory(temporary.resolve("bin"));
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true))) {
            for (String name : List.of("postpolicy", "postpolicy.cmd", "postpolicy.jar", "LICENSE")) {
                Path packed = zip.getPath("postpolicy", name);
                Files.copy(packed, bench.resolve(name));
                Files.setPosixFilePermissions(bench.resolve(name), Files.getPosixFilePermissions(packed));
            }
        }
    }

    @Test
    void oneWordChecksAPack() throws Exception {
        Said said = run(
                JAVA_HOME, bench.resolve("postpolicy"), "check", Desk.packs().toString());

        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("brook-library 1.2.0: 6 clauses, 5 rules, 30 scenarios");
        assertThat(said.status()).isZero();
    }

    @Test
    void theStatusOfTheCommandIsKept() throws Exception {
        Path empty = Files.createDirectory(temporary.resolve("no packs"));

        assertThat(run(JAVA_HOME, bench.resolve("postpolicy"), "check", empty.toString())
                        .status())
                .isEqualTo(1);
        Said misused = run(JAVA_HOME, bench.resolve("postpolicy"), "check");
        assertThat(misused.status()).isEqualTo(2);
        assertThat(misused.err()).endsWith("Try: postpolicy check --help\n");
    }

    @Test
    void whoEndsItReachesTheCommandItself() throws Exception {
        assertThat(statusAfter("TERM", bench.resolve("postpolicy"))).isEqualTo(143);
    }

    // What a shell starts in the background ignores Ctrl-C, and so does all that it starts; env gives it back.
    @Test
    void whoStopsItWithCtrlCGetsItsOwnStatus() throws Exception {
        Process probe = new ProcessBuilder("env", "--default-signal=INT", "true").start();
        assumeThat(probe.waitFor())
                .as("env of this system gives ignored signals back")
                .isZero();

        assertThat(statusAfter("INT", Path.of("/usr/bin/env"), "--default-signal=INT", bench + "/postpolicy"))
                .isEqualTo(130);
    }

    private int statusAfter(String signal, Path command, String... before) throws Exception {
        List<String> words = new ArrayList<>(List.of(before));
        words.addAll(List.of("watch", Desk.packs().toString()));
        Process process = start(JAVA_HOME, command, words.toArray(String[]::new));
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().anyMatch(line -> line.contains("brook-library")))
                    .isTrue();
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void everyWordArrivesAsItWasWritten() throws Exception {
        putJava("17.0.15");
        Files.writeString(bench.resolve("a.txt"), "");
        List<String> words = List.of("a b", "it's", "\"q\"", "*", "$HOME", "", "back\\slash", "-x");

        Said said = run(null, bench.resolve("postpolicy"), words.toArray(String[]::new));

        assertThat(said.status()).isEqualTo(7);
        assertThat(said.lines()).endsWith(words.toArray(String[]::new));
        assertThat(said.lines())
                .containsSequence("-jar", bench.resolve("postpolicy.jar").toString(), "a b");
    }

    @ParameterizedTest
    @CsvSource({
        "check, true",
        "test, true",
        "--help, true",
        "serve, false",
        "evaluate, false",
        "compare, false",
        "audit, false",
        "watch, false"
    })
    void aShortCommandDoesWithoutTheBestCompiler(String command, boolean isShort) throws Exception {
        putJava("21");

        List<String> lines = run(null, bench.resolve("postpolicy"), command).lines();

        assertThat(lines.contains("-XX:TieredStopAtLevel=1")).isEqualTo(isShort);
    }

    @Test
    void theOptionsOfTheUserComeAfterOurs() throws Exception {
        putJava("17.0.15");
        Files.writeString(bench.resolve("-Dstar=found"), "");

        List<String> lines = runWith(
                        Map.of("POSTPOLICY_JAVA_OPTIONS", "-Xmx2g -Dstar=*"), bench.resolve("postpolicy"), "check")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx2g",
                        "-Dstar=*",
                        "-Dpostpolicy.command=postpolicy",
                        "-jar",
                        bench.resolve("postpolicy.jar").toString(),
                        "check");
    }

    @Test
    void aLinkInAnotherFolderIsFollowed() throws Exception {
        putJava("17.0.15");
        put("readlink", "#!/bin/sh\nPATH=/bin:/usr/bin exec readlink \"$@\"\n");
        Path whole = Files.createSymbolicLink(temporary.resolve("whole"), bench.resolve("postpolicy"));
        Path further = Files.createSymbolicLink(bin.resolve("postpolicy"), Path.of("../whole"));

        assertThat(run(null, whole).lines())
                .contains(bench.resolve("postpolicy.jar").toString());
        assertThat(run(null, further).lines())
                .contains(bench.resolve("postpolicy.jar").toString());
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Said said = run(null, bench.resolve("postpolicy"), "check");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("There is no Java on this computer").contains("Install Java 17 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_392", "16"})
    void anOldJavaIsNamed(String version) throws Exception {
        putJava(version);

        Said said = run(null, bench.resolve("postpolicy"), "check");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("This Java is too old").contains(version, "Install Java 17 or newer");
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws Exception {
        putJava("17.0.15");

        Said said = run(temporary.resolve("nowhere"), bench.resolve("postpolicy"), "check");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("JAVA_HOME names " + temporary.resolve("nowhere"));
    }

    @Test
    void aJavaThatDoesNotStartIsShownWithWhatItSays() throws Exception {
        put("java", "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");

        Said said = run(null, bench.resolve("postpolicy"), "check");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("Java does not start")
                .contains("Unable to locate a Java Runtime.", "Install Java 17 or newer");
    }

    @Test
    void linesEndAsEachSystemEndsThem() throws IOException {
        assertThat(Files.readString(bench.resolve("postpolicy"))).doesNotContain("\r");
        assertThat(Files.readAllLines(bench.resolve("postpolicy.cmd"))).hasSizeGreaterThan(5);
        assertThat(Files.readString(bench.resolve("postpolicy.cmd")).replace("\r\n", ""))
                .doesNotContain("\n", "\r");
    }

    private void putJava(String version) throws IOException {
        put("java", TELLING_JAVA.formatted(version));
    }

    private void put(String name, String script) throws IOException {
        Path command = Files.writeString(bin.resolve(name), script);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said run(Path javaHome, Path command, String... arguments) throws Exception {
        return said(process(environment(javaHome), command, arguments));
    }

    private Said runWith(Map<String, String> environment, Path command, String... arguments) throws Exception {
        return said(process(environment, command, arguments));
    }

    private Process start(Path javaHome, Path command, String... arguments) throws IOException {
        return process(environment(javaHome), command, arguments).start();
    }

    private static Map<String, String> environment(Path javaHome) {
        return javaHome == null ? Map.of() : Map.of("JAVA_HOME", javaHome.toString());
    }

    /** The path holds nothing but what a test puts there. */
    private ProcessBuilder process(Map<String, String> environment, Path command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(words).directory(bench.toFile());
        process.environment().clear();
        process.environment().put("PATH", bin.toString());
        process.environment().putAll(environment);
        return process;
    }

    private Said said(ProcessBuilder process) throws Exception {
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        Process started =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        started.getOutputStream().close();
        return new Said(started.waitFor(), Files.readString(out), Files.readString(err));
    }
}
