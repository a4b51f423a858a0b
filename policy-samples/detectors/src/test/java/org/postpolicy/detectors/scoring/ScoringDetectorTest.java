package org.postpolicy.detectors.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScoringDetectorTest {

    private static final List<ScoredAttribute> ATTRIBUTES = List.of(
            new ScoredAttribute("THREAT", "threat", "violence", 0.8),
            new ScoredAttribute("INSULT", "personal-attack", null, 0.9));
    private static final String CLEAN = answer(scores(0.1, ""), scores(0.2, ""));
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T15:00:00Z"));
    private FakeService service;

    @BeforeEach
    void open() throws IOException {
        service = new FakeService(FakeService.answers(CLEAN));
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theRequestCarriesTextLanguageAttributesAndKey() {
        Post post = Post.comment("Bonjour à « tous » 🙂").withLanguage("fr");

        detector().detect(Submission.of(post));

        JsonNode request = new ObjectMapper().readTree(service.requests().get(0));
        assertThat(request.path("comment").path("text").asString()).isEqualTo("Bonjour à « tous » 🙂");
        assertThat(request.path("languages").path(0).asString()).isEqualTo("fr");
        assertThat(request.path("requestedAttributes").propertyNames()).containsExactly("THREAT", "INSULT");
        assertThat(request.path("doNotStore").asBoolean()).isTrue();
        assertThat(service.keys()).containsExactly("secret");
    }

    @Test
    void aPartThatReachesTheThresholdIsTheEvidence() {
        String parts = part(0, 16, 0.05) + "," + part(17, 32, 0.93);
        service.behaves(FakeService.answers(answer(scores(0.9, parts), scores(0.2, ""))));

        List<Signal> signals = detector().detect(comment("🙂 Good evening. I will find you"));

        assertThat(signals)
                .extracting(Signal::kind, Signal::subkind, Signal::excerpt, Signal::strength, Signal::source)
                .containsExactly(tuple("threat", "violence", "I will find you", 0.93, SignalSource.MODEL));
    }

    @Test
    void whereNoPartDoesTheWholeTextIsTheEvidence() {
        service.behaves(FakeService.answers(answer(scores(0.8, part(0, 3, 0.2)), scores(0.89, ""))));

        assertThat(detector().detect(comment("You will see.")))
                .extracting(Signal::kind, Signal::excerpt)
                .containsExactly(tuple("threat", "You will see."));
    }

    @Test
    void titleAndAlternativeTextsAreScoredAsTexts() {
        service.behaves(FakeService.answers(answer(scores(0.95, ""), scores(0, ""))));
        Post post = Post.comment("one").withTitle("two").withAltTexts(List.of("three", " "));

        assertThat(detector().detect(Submission.of(post)))
                .extracting(Signal::field, Signal::excerpt)
                .containsExactly(tuple("text", "one"), tuple("title", "two"), tuple("altTexts[0]", "three"));
        assertThat(service.requests()).hasSize(3);
    }

    @Test
    void aScoreHoldsThePostInTheEngineAndShowsTheWords() {
        service.behaves(FakeService.answers(answer(scores(0.95, part(7, 18, 0.95)), scores(0, ""))));

        Decision decision = engine(detector()).evaluate(comment("Right. We know you.  "));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.complete()).isTrue();
        assertThat(decision.findings())
                .flatExtracting("evidence")
                .extracting("kind", "excerpt")
                .contains(tuple("threat", "We know you"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 429, 500, 503})
    void aRefusalLeavesTheDecisionIncompleteAndHeld(int status) {
        service.behaves(FakeService.refuses(status));

        Decision decision = engine(detector()).evaluate(comment("Lovely day."));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.complete()).isFalse();
        assertThat(decision.problems()).extracting(Problem::file).containsExactly("detector ScoringDetector");
        assertThat(service.requests()).as("asked once").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{\"attributeScores\":{",
                "{}",
                "[]",
                "{\"attributeScores\":{\"THREAT\":{\"summaryScore\":{\"value\":0.1}}}}",
                "{\"attributeScores\":{\"THREAT\":{\"summaryScore\":{\"value\":7}},"
                        + "\"INSULT\":{\"summaryScore\":{\"value\":0}}}}",
                "{\"attributeScores\":{\"THREAT\":{\"summaryScore\":{\"value\":\"much\"}},"
                        + "\"INSULT\":{\"summaryScore\":{\"value\":0}}}}",
                "{\"attributeScores\":{\"THREAT\":{\"spanScores\":[{\"begin\":0,\"end\":99,\"score\":{\"value\":0.9}}],"
                        + "\"summaryScore\":{\"value\":0.9}},\"INSULT\":{\"summaryScore\":{\"value\":0}}}}",
                "{\"attributeScores\":{\"THREAT\":{\"spanScores\":[{\"score\":{\"value\":0.9}}],"
                        + "\"summaryScore\":{\"value\":0.9}},\"INSULT\":{\"summaryScore\":{\"value\":0}}}}"
            })
    void anAnswerThatMakesNoSenseIsAFailureAndNeverClean(String answer) {
        service.behaves(FakeService.answers(answer));

        assertThatThrownBy(() -> detector().detect(comment("Lovely day."))).isInstanceOf(ScoringFailure.class);
    }

    @Test
    void aSilentServiceIsGivenUpAndThenLeftAloneForAPause() {
        service.behaves(service.staysSilent());
        ScoringDetector detector = impatient();

        assertThatThrownBy(() -> detector.detect(comment("one"))).hasMessageContaining("did not answer within");
        assertThatThrownBy(() -> detector.detect(comment("two"))).hasMessageContaining("left alone");
        assertThat(service.requests()).hasSizeLessThanOrEqualTo(1);

        service.behaves(FakeService.answers(CLEAN));
        now.updateAndGet(instant -> instant.plus(PAUSE));
        assertThat(detector.detect(comment("three"))).isEmpty();
    }

    @Test
    void anAnswerThatStallsHalfwayIsGivenUpToo() {
        service.behaves(service.stalls());

        assertThatThrownBy(() -> impatient().detect(comment("one"))).hasMessageContaining("did not answer within");
    }

    @Test
    void anAnswerThatIsCutIsAFailure() {
        service.behaves(exchange -> {
            exchange.sendResponseHeaders(200, CLEAN.length());
            exchange.getResponseBody().write(CLEAN.substring(0, 20).getBytes());
        });

        assertThatThrownBy(() -> detector().detect(comment("one"))).isInstanceOf(ScoringFailure.class);
    }

    @Test
    void anAnswerWithoutEndIsBrokenOff() {
        service.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = " ".repeat(100_000).getBytes();
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(blanks);
            }
        });

        assertThatThrownBy(() -> detector().detect(comment("one")))
                .hasMessageContaining("broke off")
                .hasStackTraceContaining("too long");
    }

    @Test
    void aServiceThatNamesAPauseGetsIt() {
        service.behaves(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            FakeService.send(exchange, 429, "{}");
        });
        ScoringDetector detector = detector();
        assertThatThrownBy(() -> detector.detect(comment("one"))).hasMessageContaining("429");
        service.behaves(FakeService.answers(CLEAN));

        now.updateAndGet(instant -> instant.plusSeconds(119));
        assertThatThrownBy(() -> detector.detect(comment("two"))).hasMessageContaining("left alone");
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(detector.detect(comment("three"))).isEmpty();
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void aTextThatTheServiceCallsUnfitDoesNotKeepTheNextFromBeingScored() {
        service.behaves(FakeService.refuses(400));
        ScoringDetector detector = detector();
        assertThatThrownBy(() -> detector.detect(comment("one"))).hasMessageContaining("400");
        service.behaves(FakeService.answers(CLEAN));

        assertThat(detector.detect(comment("two"))).isEmpty();
    }

    @Test
    void aServiceThatIsNotThereIsAFailure() {
        URI nobody = service.address();
        service.close();

        assertThatThrownBy(() -> detector(ScoringService.at(nobody, "secret")).detect(comment("one")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void aTextThatIsTooLongIsNotSentAndNotClean() {
        String text = "a".repeat(20_001);

        assertThatThrownBy(() -> detector().detect(comment(text))).hasMessageContaining("longer");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void aPostWithoutTextIsNotSent() {
        assertThat(detector().detect(comment(" "))).isEmpty();
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void theKeyIsNeverShown() {
        assertThat(ScoringService.at(service.address(), "secret").toString()).doesNotContain("secret");
    }

    private ScoringDetector detector() {
        return detector(new ScoringService(
                service.address(), "secret", Duration.ofSeconds(5), Duration.ofSeconds(20), PAUSE, 20_000));
    }

    private ScoringDetector impatient() {
        return detector(new ScoringService(
                service.address(), "secret", Duration.ofSeconds(5), Duration.ofMillis(500), PAUSE, 20_000));
    }

    private ScoringDetector detector(ScoringService at) {
        InstantSource clock = now::get;
        return new ScoringDetector(at, ATTRIBUTES, clock);
    }

    private static PolicyEngine engine(ScoringDetector detector) {
        return PolicyEngine.builder()
                .packs("worcester-public-library")
                .detector(detector)
                .load();
    }

    private static Submission comment(String text) {
        return Submission.of(Post.comment(text));
    }

    private static String answer(String threat, String insult) {
        return "{\"attributeScores\":{\"THREAT\":" + threat + ",\"INSULT\":" + insult + "}}";
    }

    private static String scores(double whole, String parts) {
        return "{\"spanScores\":[" + parts + "],\"summaryScore\":{\"value\":" + whole + ",\"type\":\"PROBABILITY\"}}";
    }

    private static String part(int begin, int end, double value) {
        return "{\"begin\":" + begin + ",\"end\":" + end + ",\"score\":{\"value\":" + value + "}}";
    }
}
