package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Workshop.Depth;

class PackDraftTest {

    @TempDir
    private Path folder;

    private TestPack saved;

    @BeforeEach
    void copyAPack() throws IOException {
        saved = TestPack.copyOf("complete/lakeside-library", folder);
    }

    private static List<String> codes(PackDraft draft) {
        return draft.inspect(Depth.CHECK).problems().stream().map(Problem::code).toList();
    }

    @Test
    void whatIsSavedIsWhatTheFolderHolds() {
        PackDraft draft = PackDraft.ofFolder(saved.folder());

        assertThat(draft.pack()).isEqualTo(saved.folder().getFileName().toString());
        assertThat(draft.texts()).containsEntry("pack.yaml", saved.read("pack.yaml"));
        assertThat(draft.inspect(Depth.COVERAGE))
                .isEqualTo(Workshop.inspect(saved.folder(), Depth.COVERAGE, name -> {})
                        .get(0));
    }

    @Test
    void aChangeIsTriedAndNothingIsSaved() {
        String header = saved.read("pack.yaml");
        PackDraft sound = PackDraft.ofFolder(saved.folder());

        PackDraft changed = sound.with(Map.of("pack.yaml", header.replaceFirst("version: .*", "version: soon")));

        assertThat(codes(changed)).containsExactly("P126");
        assertThat(codes(sound)).isEmpty();
        assertThat(saved.read("pack.yaml")).isEqualTo(header);
    }

    @Test
    void readingFindsWhatIsWrongWithTheFilesAndRunsNoScenario() {
        PackDraft sound = PackDraft.ofFolder(saved.folder());
        String rule = sound.texts().keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .findFirst()
                .orElseThrow();

        PackReport broken = sound.with(Map.of(rule, "rule")).inspect(Depth.READ);
        PackReport read = sound.inspect(Depth.READ);

        assertThat(broken.problems())
                .isEqualTo(sound.with(Map.of(rule, "rule")).inspect(Depth.CHECK).problems());
        assertThat(read.sound()).isTrue();
        assertThat(read.pack()).isEqualTo(sound.inspect(Depth.CHECK).pack());
        assertThat(read.scenarios()).isEmpty();
    }

    @Test
    void aFileThatHasNoPlaceIsReportedAndLeftOut() {
        PackDraft draft = PackDraft.ofFolder(saved.folder()).with(Map.of("../pack.yaml", "id: other\n"));

        assertThat(codes(draft)).containsExactly("P107");
        assertThat(draft.texts()).doesNotContainKey("../pack.yaml");
        assertThat(codes(draft.with(Map.of()))).containsExactly("P107");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        PackDraft draft = PackDraft.ofFolder(saved.folder()).with(Map.of("clauses.yaml", "#".repeat((1 << 20) + 1)));

        assertThat(codes(draft)).containsExactly("P104");
        assertThat(draft.texts()).containsEntry("clauses.yaml", saved.read("clauses.yaml"));
    }

    @Test
    void aPackThatComesWithTheLibraryIsReadWhole() {
        PackDraft draft = PackDraft.ofBuiltIn("toronto-public-library");

        PackReport report = draft.inspect(Depth.CHECK);
        assertThat(report.sound()).isTrue();
        assertThat(report.rules()).isEqualTo((int) draft.texts().keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .count());
        assertThat(report.scenarios()).hasSizeGreaterThan(6 * report.rules() - 1);
    }

    @Test
    void aPackThatDoesNotExistIsAProblem() {
        assertThat(codes(PackDraft.ofBuiltIn("nope"))).containsExactly("P109");
        assertThat(codes(PackDraft.ofFolder(folder.resolve("nope")))).containsExactly("P101");
    }

    @Test
    void aFileThatIsRefusedIsTheOnlyProblem() throws IOException {
        Path header = saved.folder().resolve("pack.yaml");
        Files.move(header, folder.resolve("elsewhere.yaml"));
        Files.createSymbolicLink(header, folder.resolve("elsewhere.yaml"));

        assertThat(codes(PackDraft.ofFolder(saved.folder()))).containsExactly("P103");
    }

    @Test
    void theSubmissionOfEveryScenarioIsReadAsItIsWritten() {
        PackDraft draft = PackDraft.ofBuiltIn("cambridge-public-library");

        List<ScenarioOutcome> scenarios = draft.inspect(Depth.CHECK).scenarios();
        assertThat(scenarios).hasSizeGreaterThan(100);
        for (ScenarioOutcome scenario : scenarios) {
            Map<String, Object> document = draft.submissionOf(scenario.rule(), scenario.name())
                    .orElseThrow()
                    .document();
            if (document.containsKey("post")) {
                assertThat(SubmissionInput.submission(document, scenario.file(), scenario.line())
                                .problems())
                        .as(scenario.name())
                        .isEmpty();
            }
        }
        assertThat(draft.submissionOf("nope", "nope")).isEmpty();
    }

    @Test
    void aScenarioThatSetsTheClockSaysSo() {
        PackDraft draft = PackDraft.empty("pond-library").with(Map.of("rules/a.yaml", """
                        scenarios:
                          - name: late
                            now: 2026-01-05T15:00:00Z
                            post: { text: "x", needsReply: true, altTexts: [a, "1", null], links: [] }
                            expect: silent
                          - name: plain
                            author: { priorViolations: [] }
                            expect: silent
                        """));

        ScenarioSubmission late = draft.submissionOf("a", "late").orElseThrow();
        ScenarioSubmission plain = draft.submissionOf("a", "plain").orElseThrow();

        assertThat(late.timed()).isTrue();
        assertThat(late.document()).containsOnlyKeys("post");
        assertThat(late.document().get("post"))
                .isEqualTo(Map.of(
                        "text",
                        "x",
                        "needsReply",
                        true,
                        "altTexts",
                        Arrays.asList("a", "1", null),
                        "links",
                        List.of()));
        assertThat(plain.timed()).isFalse();
        assertThat(plain.document()).isEqualTo(Map.of("author", Map.of("priorViolations", List.of())));
    }

    @Test
    void anEmptyPackLacksItsFiles() {
        PackDraft draft = PackDraft.empty("new-library").with(Map.of("messages.yaml", "{}\n"));

        assertThat(codes(draft)).containsExactly("P108", "P108");
    }
}
