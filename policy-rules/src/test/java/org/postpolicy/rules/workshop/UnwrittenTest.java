package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Workshop.Depth;

class UnwrittenTest {

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void copyAPack() throws IOException {
        pack = TestPack.copyOf("complete/lakeside-library", folder);
    }

    private List<Problem> unwritten() {
        PackReport report = PackDraft.ofFolder(pack.folder()).inspect(Depth.CHECK);
        assertThat(report.problems()).isEmpty();
        return report.warnings().stream()
                .map(Warning::problem)
                .filter(problem -> problem.code().equals("W108"))
                .toList();
    }

    @Test
    void aTextThatNobodyHasWrittenIsNamedWithItsPlace() throws IOException {
        pack.write(
                "pack.yaml",
                pack.read("pack.yaml")
                        .replaceFirst(
                                "source: .*",
                                "source: \"" + PackDraft.unwritten("en", "the name of the policy") + "\""));

        assertThat(unwritten()).singleElement().satisfies(problem -> {
            assertThat(problem.place())
                    .startsWith("lakeside-library/pack.yaml:")
                    .endsWith(":10");
            assertThat(problem.message()).isEqualTo("Nobody has written this text yet.");
            assertThat(problem.remedy()).startsWith("Put your own words in place of");
        });
        assertThat(PackPage.of(pack.folder()).unwritten()).isEqualTo(unwritten());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyLanguageHasItsMark(String language) throws IOException {
        pack.write(
                "clauses.yaml", pack.read("clauses.yaml") + "# " + PackDraft.unwritten(language, "…") + " at last\n");

        assertThat(unwritten())
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say it in your words: what is it?",
                "<b>vos mots</b>",
                "< your words >",
                "a < b, your words: c > d"
            })
    void ordinaryTextIsNotTakenForIt(String text) throws IOException {
        pack.write("clauses.yaml", pack.read("clauses.yaml") + "# " + text + "\n");

        assertThat(unwritten()).isEmpty();
    }
}
