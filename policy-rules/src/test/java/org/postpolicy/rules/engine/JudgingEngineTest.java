package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PackDecision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

class JudgingEngineTest {

    private static final Submission LOGO = Submission.of(Post.comment("Our reading room"))
            .withSignals(List.of(Signal.of("logo").withSubkind("third-party")));

    @TempDir
    Path packs;

    @BeforeEach
    void copyTheGoodPack() throws IOException {
        Path good = Path.of("src/test/resources/broken-base");
        Path target = packs.resolve("example-library");
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(good.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private PolicyEngine engine() {
        return PolicyEngine.builder().packs("example-library").directory(packs).load();
    }

    private void replace(String file, String old, String by) throws IOException {
        Path path = packs.resolve("example-library").resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, by));
    }

    @Test
    void theEngineIsFoundThroughTheApiAlone() {
        assertThat(engine().evaluate(LOGO).verdict()).isEqualTo(Verdict.HOLD);
        assertThat(engine().packs()).extracting(Pack::id).containsExactly("example-library");
    }

    @Test
    void invalidFactsAreRefusedWithTheirPath() {
        PolicyEngine engine = engine();
        assertThatThrownBy(() -> engine.evaluate(Submission.of(Post.comment(null))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("post.text");
        Signal backwards = new Signal("spam", null, null, "text", 5, 2, null, 1, null, null, null);
        assertThatThrownBy(() -> engine.evaluate(LOGO.withSignals(List.of(backwards))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("signals[0]");
        assertThatThrownBy(() -> engine.evaluate(Submission.of(null)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("post");
    }

    @Test
    void aKindOfAnyLengthIsAKindOrAViolation() {
        String kind = "a" + "-b".repeat(50_000);
        PolicyEngine engine = engine();

        assertThat(engine.evaluate(LOGO.withSignals(List.of(Signal.of(kind)))).complete())
                .isTrue();
        assertThatThrownBy(() -> engine.evaluate(LOGO.withSignals(List.of(Signal.of(kind + "-")))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("signals[0].kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"french", "fr_CA", "fr-", "f", "", "x", "en-Latn-toolongasubtag"})
    void aLanguageIsATagAndNoName(String language) {
        PolicyEngine engine = engine();
        assertThatThrownBy(() ->
                        engine.evaluate(Submission.of(Post.comment("Hello").withLanguage(language))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("post.language")
                .hasMessageContaining("BCP 47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "zh-Hant-TW", "und", "qaa", "i-klingon", "x-house"})
    void aTagThatNobodyKnowsIsStillATag(String language) {
        assertThat(engine().evaluate(Submission.of(Post.comment("Hello").withLanguage(language)))
                        .complete())
                .isTrue();
    }

    @Test
    void noExpressionInAFactIsEverEvaluated() {
        Signal odd = new Signal("${7*7}", null, null, null, 0, 0, null, 1, null, null, null);
        PolicyEngine engine = engine();
        assertThatThrownBy(() -> engine.evaluate(LOGO.withSignals(List.of(odd))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageNotContaining("49");
    }

    @Test
    void anUnknownPackIsNamedWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> PolicyEngine.builder()
                        .packs("exampel-library")
                        .directory(packs)
                        .load())
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        broken -> assertThat(broken.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.remedy()).contains("example-library")));
    }

    @Test
    void noPackTwoOfAKindAndUnknownShadowClausesAreRefused() {
        assertThatThrownBy(() -> PolicyEngine.builder().load()).hasMessageContaining("P602");
        assertThatThrownBy(() -> PolicyEngine.builder()
                        .packs("example-library", "example-library")
                        .directory(packs)
                        .load())
                .hasMessageContaining("P602");
        assertThatThrownBy(() -> PolicyEngine.builder()
                        .packs("example-library")
                        .directory(packs)
                        .shadow("EX-LOGO-9")
                        .load())
                .hasMessageContaining("P603")
                .hasMessageContaining("EX-LOGO-1");
    }

    @Test
    void aPackWhoseScenarioFailsDoesNotLoad() throws IOException {
        replace("rules/third-party-logo.drl", "HOLD", "ADVISE");
        assertThatThrownBy(this::engine)
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        broken -> assertThat(broken.problems()).isNotEmpty().allSatisfy(problem -> {
                            assertThat(problem.code()).isEqualTo("P307");
                            assertThat(problem.place()).startsWith("example-library/rules/third-party-logo.yaml:");
                            assertThat(problem.message()).contains("HOLD").contains("ADVISE");
                        }));
    }

    @Test
    void aReloadTakesWhatHasChanged() throws IOException {
        PolicyEngine engine = engine();
        String before = engine.packs().get(0).fingerprint();
        replace("rules/third-party-logo.drl", "HOLD", "ADVISE");
        replace("rules/third-party-logo.yaml", "HOLD", "ADVISE");
        assertThat(engine.evaluate(LOGO).verdict()).isEqualTo(Verdict.HOLD);
        engine.reload();
        assertThat(engine.evaluate(LOGO).verdict()).isEqualTo(Verdict.ADVISE);
        assertThat(engine.packs().get(0).fingerprint()).isNotEqualTo(before).startsWith("sha256:");
    }

    @Test
    void aReloadOfABrokenPackKeepsTheFormerOneAndNamesEveryProblem() throws IOException {
        PolicyEngine engine = engine();
        Decision before = engine.evaluate(LOGO);
        replace("rules/third-party-logo.drl", "Signal(", "Sginal(");
        replace("pack.yaml", "version:", "versoin:");
        assertThatThrownBy(engine::reload)
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        broken -> assertThat(broken.problems())
                                .extracting(Problem::file)
                                .contains("example-library/rules/third-party-logo.drl", "example-library/pack.yaml"));
        assertThat(engine.evaluate(LOGO).packs()).isEqualTo(before.packs());
    }

    @Test
    void underReloadsEveryDecisionBelongsToExactlyOneVersion() throws Exception {
        PolicyEngine engine = engine();
        String held = engine.packs().get(0).fingerprint();
        AtomicBoolean reloading = new AtomicBoolean(true);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                workers.add(threads.submit(() -> judge(engine, held, reloading, seen)));
            }
            for (int i = 0; i < 20; i++) {
                boolean hold = i % 2 == 1;
                replace("rules/third-party-logo.yaml", hold ? "ADVISE" : "HOLD", hold ? "HOLD" : "ADVISE");
                replace("rules/third-party-logo.drl", hold ? "ADVISE" : "HOLD", hold ? "HOLD" : "ADVISE");
                engine.reload();
            }
            reloading.set(false);
            for (Future<Integer> worker : workers) {
                assertThat(worker.get(60, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            reloading.set(false);
            threads.shutdownNow();
        }
        assertThat(seen).hasSize(2);
    }

    private static int judge(PolicyEngine engine, String held, AtomicBoolean reloading, Set<String> seen) {
        int judged = 0;
        while (reloading.get() || judged == 0) {
            PackDecision decision = engine.evaluate(LOGO).packs().get(0);
            Verdict expected = decision.fingerprint().equals(held) ? Verdict.HOLD : Verdict.ADVISE;
            assertThat(decision.verdict()).isEqualTo(expected);
            seen.add(decision.fingerprint());
            judged++;
        }
        return judged;
    }

    @Test
    void hostileTextsGiveADecisionAndNeverAnException() {
        PolicyEngine engine = PolicyEngine.builder()
                .packs("example-library", "toronto-public-library")
                .directory(packs)
                .maximumTextLength(20_000_000)
                .maximumSignals(100_000)
                .load();
        List<String> hostile = List.of(
                "",
                " ",
                "\u0000",
                "\ud800",
                "\udc00\ud800 lone",
                "\u202Ereversed\u202C \u200F\u200E",
                "e\u0301".repeat(5_000) + "\u0301".repeat(5_000),
                "((((((((((".repeat(1_000),
                "1".repeat(100_000),
                "@".repeat(10_000),
                "\uFEFF\u200B\u2060\uDB40\uDC01",
                "word ".repeat(2_000_000));
        for (String text : hostile) {
            assertThat(engine.evaluate(Submission.of(Post.comment(text))).complete())
                    .as("a text of %d characters", text.length())
                    .isTrue();
        }
    }

    @Test
    void timesFarAwayGiveADecision() {
        PolicyEngine engine = engine();
        for (Instant time : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            Submission submission =
                    Submission.of(Post.comment("Our reading room").withSubmittedAt(time));
            assertThat(engine.evaluate(submission).asOf()).isEqualTo(time);
        }
    }
}
