package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of this machine, with an empty database of its own. */
final class Postgresql implements AutoCloseable {

    private final Path programs;
    private final Path data;
    private final int port;

    private Postgresql(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Skips the test visibly where PostgreSQL is not installed. */
    static Postgresql startedIn(Path folder) throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        assumeTrue(programs.isPresent(), "SKIPPED: no PostgreSQL. Install postgresql to run this test.");
        Postgresql server = new Postgresql(programs.get(), Files.createDirectory(folder.resolve("data")), freePort());
        server.prepare(folder);
        return server;
    }

    private static Optional<Path> programs() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> installed = Files.list(versions)) {
            return installed
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void prepare(Path folder) throws IOException, InterruptedException {
        if (asRoot()) {
            var postgres =
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            Files.setOwner(folder, postgres);
            Files.setOwner(data, postgres);
        }
        run("initdb", "--pgdata", data.toString(), "--username", "blog", "--auth", "trust", "--no-sync", "-E", "UTF8");
        String options = "-h 127.0.0.1 -F -p " + port + " -k " + folder;
        run(
                "pg_ctl",
                "--pgdata",
                data.toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options,
                "start");
        run("createdb", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "blog", "blog");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/blog";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "--pgdata", data.toString(), "-m", "immediate", "-w", "stop");
    }

    /** The server refuses to run as root, so there it runs as the user that its installation made. */
    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        File output = File.createTempFile("postgresql", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> program + " said: " + contents(output))
                .isZero();
        Files.delete(output.toPath());
    }

    private static String contents(File output) {
        try {
            return Files.readString(output.toPath());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
