package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWriterTest {

    @TempDir
    private Path pack;

    @BeforeEach
    void writeAPack() throws IOException {
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("rules/a.drl"), "a");
        Files.writeString(pack.resolve("rules/b.drl"), "b");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(pack)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> pack.relativize(file).toString())
                    .filter(name -> !name.startsWith(PackWriter.FORMER))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> changes(String... namesAndTexts) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            changes.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return changes;
    }

    @Test
    void oneSaveAddsChangesAndRemovesAndKeepsWhatWasThere() throws IOException {
        new PackWriter(pack).write(changes("rules/a.drl", null, "rules/b.drl", "B", "words/c.en.txt", "c"));

        assertThat(files()).containsExactly("rules/b.drl", "words/c.en.txt");
        assertThat(pack.resolve("rules/b.drl"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("B");
        try (Stream<Path> kept = Files.walk(pack.resolve(PackWriter.FORMER))) {
            assertThat(kept.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("a.drl", "b.drl");
        }
    }

    @Test
    void ifOneFileCannotGoNothingIsDone() throws IOException {
        Files.createDirectories(pack.resolve("rules/full.drl/inside"));

        assertThatThrownBy(() -> new PackWriter(pack)
                        .write(changes(
                                "rules/a.drl", null, "rules/b.drl", "B", "rules/n.drl", "n", "rules/full.drl", null)))
                .isInstanceOf(IOException.class);

        assertThat(files()).containsExactly("rules/a.drl", "rules/b.drl");
        assertThat(pack.resolve("rules/a.drl"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("a");
        assertThat(pack.resolve("rules/b.drl"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("b");
    }

    @Test
    void aLinkIsNotRemovedAndLeadsNowhere() throws IOException {
        Files.createSymbolicLink(pack.resolve("words"), pack.resolve("rules"));

        assertThatThrownBy(() -> new PackWriter(pack).write(changes("words/a.drl", null)))
                .isInstanceOf(IOException.class)
                .hasMessage("words is a symbolic link");

        assertThat(pack.resolve("rules/a.drl"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("a");
    }
}
