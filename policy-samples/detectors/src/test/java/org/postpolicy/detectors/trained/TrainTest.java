package org.postpolicy.detectors.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {

    private record Said(int status, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void theCommandTellsFiguresAndWritesAModel() throws IOException {
        Path file = folder.resolve("bait.model");
        Said said = calls(Bait.FILE.toString(), "--label", "bait", "--kind", "spam", "--output", file.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("not learnt from (5 parts)")
                .containsPattern("threshold of one half \\(0.500\\): recall 0\\.\\d+ \\(\\d+/30\\), precision")
                .containsPattern("false alarms \\d\\.\\d+ \\(\\d+/36\\)");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Model model = Model.read(in);
            assertThat(model.kind()).isEqualTo("spam");
            assertThat(model.probability("Claim your free gift card now")).isGreaterThan(model.threshold());
        }
    }

    @Test
    void aFolderIsReadFileByFile() throws IOException {
        Files.copy(Bait.FILE, folder.resolve("a.jsonl"));
        Files.copy(Bait.FILE, folder.resolve("b.jsonl"));

        assertThat(calls(folder.toString(), "--label", "bait", "--kind", "spam").out())
                .contains("/60)", "/72)");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path file = folder.resolve("some.jsonl");
        Files.writeString(file, "{\"text\":\"one\",\"label\":\"bait\"}\n{\"text\":\n");
        Said broken = calls(file.toString(), "--label", "bait", "--kind", "spam");
        Files.writeString(file, "{\"text\":\"one\"}\n");
        Said unlabelled = calls(file.toString(), "--label", "bait", "--kind", "spam");

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).contains("some.jsonl:2: The line is no JSON object.");
        assertThat(unlabelled.err()).contains("some.jsonl:1: The row lacks \"text\" or \"label\".");
    }

    @Test
    void aLabelThatNoPostHasLeavesNothingToLearn() {
        Said said = calls(Bait.FILE.toString(), "--label", "bate", "--kind", "spam");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("There is nothing to learn");
    }

    @Test
    void wrongUsageIsToldWithWhatWouldBeRight() {
        assertThat(calls("nowhere", "--label", "bait", "--kind", "spam").err()).contains("nowhere is not there.");
        assertThat(calls(Bait.FILE.toString(), "--label", "bait", "--kind", "Spam!")
                        .err())
                .contains("small letters with hyphens");
        assertThat(calls(Bait.FILE.toString(), "--label", "bait", "--kind", "spam", "--parts", "1")
                        .status())
                .isEqualTo(2);
        assertThat(calls().status()).isEqualTo(2);
    }

    private static Said calls(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Train.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Said(status, out.toString(), err.toString());
    }
}
