package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of a pack of the tests, to be spoilt.
 *
 * @param folder the folder of the copy
 */
record TestPack(Path folder) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Copies a pack into a folder. */
    static TestPack copyOf(String resource, Path into) throws IOException {
        Path from = RESOURCES.resolve(resource);
        Path to = into.resolve(from.getFileName());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new TestPack(to);
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void replace(String file, String former, String other) {
        assertThat(read(file)).contains(former);
        write(file, read(file).replace(former, other));
    }
}
