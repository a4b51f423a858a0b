package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedFilesTest {

    private static final String LIST = "rivers/brook.txt\nrivers/creek.txt\n\n";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void aFolderWhoseAddressIsWrittenInAnotherWay() throws IOException {
        folder = Files.createDirectory(temporary.resolve("in the wood"));
    }

    @Test
    void filesInAFolderAreReadBesideTheirList() throws IOException {
        Files.createDirectory(folder.resolve("rivers"));
        Files.writeString(folder.resolve("rivers/brook.txt"), "murmure");
        Files.writeString(folder.resolve("index.txt"), LIST);

        assertRead(new ListedFiles(folder.resolve("index.txt").toUri().toURL()));
    }

    @Test
    void filesInAJarAreReadBesideTheirList() throws IOException {
        Path jar = folder.resolve("library.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "land/index.txt", LIST);
            put(out, "land/rivers/brook.txt", "murmure");
        }

        assertRead(new ListedFiles(new URL("jar:" + jar.toUri() + "!/land/index.txt")));
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.writeString(folder.resolve("index.txt"), LIST);
        ListedFiles files = new ListedFiles(folder.resolve("index.txt").toUri().toURL());

        assertThatThrownBy(() -> files.bytes("rivers/creek.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The library cannot be read: rivers/creek.txt");
    }

    @Test
    void aFolderWithoutAListIsNamed() {
        assertThatThrownBy(() -> ListedFiles.in(ListedFilesTest.class, "/nowhere/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The library is incomplete: /nowhere/index.txt is not in it.");
    }

    private static void assertRead(ListedFiles files) {
        assertThat(files.names()).containsExactly("rivers/brook.txt", "rivers/creek.txt");
        assertThat(new String(files.bytes("rivers/brook.txt"), StandardCharsets.UTF_8))
                .isEqualTo("murmure");
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
