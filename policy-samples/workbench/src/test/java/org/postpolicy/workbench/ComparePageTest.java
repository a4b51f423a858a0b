package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Verdict;
import org.postpolicy.rules.workshop.MatrixRow;
import org.postpolicy.rules.workshop.Workshop;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.ComparePage.Case;

/** The institutions differ on every submission of the page; {@code -Dpostpolicy.docs.write=true} writes it anew. */
class ComparePageTest {

    private static final Path PAGE = Path.of("../../docs/compare.md");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T15:00:00Z"), ZoneOffset.UTC);

    private static PolicyEngine engine;
    private static List<Case> cases;

    @BeforeAll
    static void judgeEverySubmission() throws IOException {
        engine = PolicyEngine.builder()
                .packs(Workshop.builtInPacks().toArray(String[]::new))
                .clock(CLOCK)
                .load();
        Judge<?> judge = Judge.ofSubmissions("compare.jsonl", engine);
        cases = new ArrayList<>();
        try (InputStream in = ComparePageTest.class.getResourceAsStream("/compare.jsonl")) {
            LineSource lines = new LineSource(in, LineReader.LONGEST, () -> {});
            while (lines.advance()) {
                InputLine line = LineReader.read(lines.line());
                cases.add(asCase(line, judge.answer(line)));
            }
        }
    }

    private static Case asCase(InputLine line, Answer answer) {
        assertThat(answer).as(line.id()).isInstanceOf(Judged.class);
        Judged judged = (Judged) answer;
        assertThat(judged.decision().complete()).as(line.id()).isTrue();
        Map<String, Object> facts = new LinkedHashMap<>(line.document());
        facts.remove("id");
        return new Case(line.id(), facts, MatrixRow.of(judged.decision()));
    }

    @Test
    void thePageIsFresh() throws IOException {
        String page = ComparePage.write(engine.packs(), cases);
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(page);
    }

    @Test
    void thePoliciesDifferOnEverySubmission() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
        assertThat(cases).extracting(Case::title).doesNotHaveDuplicates();
        assertThat(cases)
                .allSatisfy(one -> assertThat(one.verdictsDiffer() || one.obligationsDiffer())
                        .as(one.title())
                        .isTrue());
    }

    @Test
    void aClauseMakesEachDifference() {
        assertThat(cases)
                .allSatisfy(
                        one -> assertThat(one.decidingClauses()).as(one.title()).isNotEmpty());
    }

    @Test
    void everyPolicyIsSomewhereTheStrictest() {
        for (String pack : Workshop.builtInPacks()) {
            assertThat(cases)
                    .as(pack)
                    .anyMatch(one -> one.verdictsDiffer()
                            && one.rows().stream()
                                    .filter(row -> row.pack().equals(pack))
                                    .allMatch(row -> row.verdict() == gravest(one)));
        }
    }

    private static Verdict gravest(Case one) {
        return one.rows().stream()
                .map(MatrixRow::verdict)
                .max(Verdict::compareTo)
                .orElseThrow();
    }
}
