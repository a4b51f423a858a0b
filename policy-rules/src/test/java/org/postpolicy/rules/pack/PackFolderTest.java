package org.postpolicy.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.Problems;

class PackFolderTest {

    @TempDir
    private Path temporary;

    private final Problems problems = new Problems();

    @Test
    void everyFileIsReadUnderItsNameInThePack() throws IOException {
        PackFiles files = good();

        assertThat(files.folder()).isEqualTo("example-library");
        assertThat(files.files().keySet())
                .containsExactly(
                        "clauses.yaml",
                        "messages.yaml",
                        "pack.yaml",
                        "rules/third-party-logo.drl",
                        "rules/third-party-logo.yaml");
    }

    @Test
    void hiddenFilesAndEditorsBackupsAreNoneOfThePack() throws IOException {
        PackFiles before = good();
        Path pack = temporary.resolve("example-library");
        Files.writeString(pack.resolve("pack.yaml~"), "old");
        Files.writeString(pack.resolve("rules/.third-party-logo.drl.swp"), "open");
        Files.createSymbolicLink(pack.resolve(".#pack.yaml"), Path.of("somebody@somewhere"));
        Files.createDirectories(pack.resolve(".git/hooks"));

        assertThat(PackFolder.read(pack, problems).orElseThrow().fingerprint()).isEqualTo(before.fingerprint());
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        assertThat(PackFolder.read(temporary.resolve("nowhere"), problems)).isEmpty();
        assertThat(PackFolder.list(temporary.resolve("nowhere"), problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly("P101", "P101");
    }

    @Test
    void aPackIsNoFolderOfPacks() throws IOException {
        Trap.layOutGood(temporary);

        assertThat(PackFolder.list(temporary.resolve("example-library"), problems))
                .isEmpty();
        assertThat(problems.list())
                .singleElement()
                .extracting(Problem::remedy)
                .isEqualTo("Name the folder around it, which holds the folders of packs.");
    }

    @Test
    void aFileIsNoPack() throws IOException {
        Path file = Files.writeString(temporary.resolve("pack.zip"), "PK");

        assertThat(PackFolder.read(file, problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::message).containsExactly("This is not a folder.");
    }

    @Test
    void theFolderOfPacksMayHoldOtherFiles() throws IOException {
        Trap.layOutGood(temporary);
        Files.writeString(temporary.resolve("README.md"), "Our packs");

        assertThat(PackFolder.list(temporary, problems)).containsExactly(temporary.resolve("example-library"));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void theFingerprintHangsOnEveryNameAndByte() {
        String one = fingerprint(Map.of("a", "bc", "d", ""));

        assertThat(one).matches("sha256:[0-9a-f]{64}").isEqualTo(fingerprint(Map.of("d", "", "a", "bc")));
        assertThat(fingerprint(Map.of("a", "b", "d", "c"))).isNotEqualTo(one);
        assertThat(fingerprint(Map.of("ab", "c", "d", ""))).isNotEqualTo(one);
        assertThat(fingerprint(Map.of("a", "bc"))).isNotEqualTo(one);
    }

    @Test
    void aByteOrderMarkIsSkippedAndMovesNoColumn() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(good().files());
        String header = new String(files.get("pack.yaml"), StandardCharsets.UTF_8);
        files.put(
                "pack.yaml",
                ("\uFEFF" + header.replace("id: example", "id: another")).getBytes(StandardCharsets.UTF_8));

        PackReader.read(new PackFiles("example-library", files), problems);

        assertThat(problems.list()).extracting(Problem::place).containsExactly("example-library/pack.yaml:1:5");
    }

    @Test
    void aLetterThatIsNotUtf8IsFoundOnItsLineWhateverEndsTheLines() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(good().files());
        files.put("pack.yaml", "id: a\rtitle: b\r\n# caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

        PackReader.read(new PackFiles("example-library", files), problems);

        assertThat(problems.list()).extracting(Problem::place).contains("example-library/pack.yaml:3");
    }

    private PackFiles good() throws IOException {
        Trap.layOutGood(temporary);
        return PackFolder.read(temporary.resolve("example-library"), problems).orElseThrow();
    }

    private static String fingerprint(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles("folder", files).fingerprint();
    }
}
