package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;

class FactsReaderTest {

    private static final Place PLACE = new Place("line", 7, 0);

    private final Problems problems = new Problems();

    @Test
    void aPostAloneGetsEveryDefault() {
        assertThat(read(Map.of("post", Map.of("text", "Hello")))).contains(Submission.of(Post.comment("Hello")));
    }

    @Test
    void aPostWithoutTextIsEmpty() {
        assertThat(read(Map.of("post", Map.of("kind", "SHARE")))
                        .map(read -> read.post().text()))
                .contains("");
    }

    @Test
    void theIdentifierIsTheCallersBusiness() {
        assertThat(read(Map.of("id", 4, "post", Map.of()))).isPresent();
        assertThat(FactsReader.channel(Value.of(Map.of("id", "x", "official", false), PLACE), problems))
                .contains(Channel.own().withOfficial(false));
    }

    @Test
    void whatIsNullIsAsIfItWereLeftOut() {
        Map<String, Object> post = new HashMap<>(Map.of("text", "Hello"));
        Arrays.asList("title", "kind", "purposes", "links", "submittedAt", "material", "needsReply")
                .forEach(key -> post.put(key, null));
        Map<String, Object> submission = new HashMap<>(Map.of("post", post));
        Arrays.asList("author", "channel", "audience", "signals").forEach(key -> submission.put(key, null));

        assertThat(read(submission)).contains(Submission.of(Post.comment("Hello")));
    }

    @Test
    void everyAttributeOfTheDictionaryCanBeGiven() {
        Submission full = new Submission(
                (Post) PlainFacts.full(Post.class),
                (Author) PlainFacts.full(Author.class),
                (Channel) PlainFacts.full(Channel.class),
                (Audience) PlainFacts.full(Audience.class));

        assertThat(read(PlainFacts.plain(full))).contains(full);
        assertThat(full.author().priorViolations().get(0).date()).isEqualTo(LocalDate.parse("2026-01-05"));
    }

    @Test
    void aKeyThatBelongsInAPartIsSentThere() {
        read(Map.of("post", Map.of(), "channel", Map.of("termsPosted", true)));

        assertThat(theProblem().remedy()).contains("\"channel.setup\"");
    }

    @Test
    void aKeyOfAnotherFactIsSentThere() {
        read(Map.of("post", Map.of("displayName", "Kids Club")));

        assertThat(theProblem().remedy()).contains("\"channel\"");
    }

    @Test
    void aMisspeltKeyFindsItsNeighbour() {
        read(Map.of("psot", Map.of(), "post", Map.of()));

        assertThat(theProblem().toString()).contains("line:7", "P502", "Did you mean \"post\"?");
    }

    @Test
    void aConstantInLowerCaseIsToldApartFromAnUnknownOne() {
        read(Map.of("post", Map.of("purposes", List.of("customer-service", "fun"))));

        assertThat(problems.list()).extracting(Problem::code).containsExactly("P505", "P505");
        assertThat(problems.list().get(0).remedy()).doesNotContain("Possible here");
        assertThat(problems.list().get(1).message()).contains("post.purposes[1]");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        read(Map.of(
                "post", Map.of("text", 12),
                "author", Map.of("priorViolations", List.of(Map.of("date", "yesterday"), 3)),
                "channel", "Kids Club",
                "signals", Map.of()));

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly("P501", "P506", "P503", "P501", "P501", "P501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "0x10"})
    void aStrengthIsAFiniteNumber(String strength) {
        Value number = new Value.Scalar(strength, Value.Kind.NUMBER, PLACE);
        Value signal = new Value.Mapping(
                List.of(
                        new Value.Entry("kind", PLACE, Value.of("logo", PLACE)),
                        new Value.Entry("strength", PLACE, number)),
                PLACE);
        Value signals = new Value.Sequence(List.of(signal), PLACE);
        Value post = Value.of(Map.of(), PLACE);
        FactsReader.submission(
                new Value.Mapping(
                        List.of(new Value.Entry("post", PLACE, post), new Value.Entry("signals", PLACE, signals)),
                        PLACE),
                problems);

        assertThat(theProblem().code()).isEqualTo("P506");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "-P2D", "PT0S", "two days", "P99999999999999999999D"})
    void aLengthOfTimeIsCountedAndPositive(String length) {
        read(Map.of("post", Map.of(), "channel", Map.of("setup", Map.of("responseTimePosted", length))));

        assertThat(theProblem().code()).isEqualTo("P506");
    }

    @Test
    void aSignalWithOffsetsGetsItsExcerptAndABareOneNeedsNone() {
        assertThat(signals(
                        "Call 😀 me", List.of(Map.of("kind", "spam", "start", 8, "end", 10), Map.of("kind", "logo"))))
                .containsExactly(Signal.in("spam", "Call 😀 me", 8, 10), Signal.of("logo"));
    }

    @Test
    void anExcerptAloneIsFoundInItsField() {
        Map<String, Object> submission = Map.of(
                "post", Map.of("text", "One", "title", "Two words", "altTexts", List.of("A cat", "A dog")),
                "signals",
                        List.of(
                                Map.of("kind", "spam", "field", "title", "excerpt", "words"),
                                Map.of("kind", "spam", "field", "altTexts[1]", "excerpt", "dog")));

        assertThat(read(submission).orElseThrow().signals())
                .extracting(Signal::field, Signal::start, Signal::end)
                .containsExactly(tuple("title", 4, 9), tuple("altTexts[1]", 2, 5));
    }

    @Test
    void whatADecisionShowsOfALogoCanComeBackReviewed() {
        Map<String, Object> evidence =
                new HashMap<>(Map.of("kind", "logo", "start", 0, "end", 0, "strength", 1.0, "review", "CONFIRMED"));
        Arrays.asList("subkind", "field", "excerpt").forEach(key -> evidence.put(key, null));

        assertThat(signals("Hello", List.of(evidence)))
                .extracting(Signal::review)
                .containsExactly(Review.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "start, 1, end, 99",
        "start, -1, end, 2",
        "start, 3, end, 2",
        "start, 1, kind, spam",
        "end, 1, kind, spam",
        "start, 6, end, 8",
        "field, title, excerpt, Call",
        "field, text, kind, spam",
        "excerpt, Cull, kind, spam",
        "excerpt, l, kind, spam"
    })
    void aSignalThatDoesNotStandWhereItSaysIsRefused(String one, Object first, String two, Object second) {
        Map<String, Object> signal = new HashMap<>(Map.of("kind", "spam"));
        signal.put(one, number(first));
        signal.put(two, number(second));
        read(Map.of("post", Map.of("text", "Call 😀 me"), "signals", List.of(signal)));

        assertThat(theProblem().code()).isEqualTo("P507");
    }

    @Test
    void aMessageNeitherRepeatsATextNorGrowsWithIt() {
        String secret = "416-555-0199 ".repeat(10_000);
        read(Map.of("post", List.of(secret), secret, 1, "author", Map.of("role", secret)));

        assertThat(problems.list())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(400));
    }

    @Test
    void aScenarioAboutAChannelNeedsNoPost() {
        Optional<Submission> scenario =
                FactsReader.scenario(Value.of(Map.of("channel", Map.of("official", true)), PLACE), problems);

        assertThat(scenario.map(Submission::post)).isEmpty();
        assertThat(scenario.map(Submission::channel)).contains(Channel.own());
    }

    @Test
    void onlyPlainObjectsMakeATree() {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(Collections.singletonMap(1, "x"), PLACE));
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(List.of('x'), PLACE));
    }

    @Property(tries = 500)
    void anyTreeGivesASubmissionOrProblemsAndNeverBoth(@ForAll("trees") Object tree) {
        Problems found = new Problems();
        Optional<Submission> read = FactsReader.submission(Value.of(tree, PLACE), found);

        assertThat(read.isPresent()).isEqualTo(found.isEmpty());
    }

    @Provide
    Arbitrary<Object> trees() {
        return trees(4);
    }

    private static Arbitrary<Object> trees(int depth) {
        Arbitrary<Object> leaf = Arbitraries.of("", "PUBLIC", "text", "2026-01-05", 0, 1, 3.5, true, false)
                .asGeneric();
        if (depth == 0) {
            return leaf.injectNull(0.2);
        }
        Arbitrary<Object> below = trees(depth - 1);
        Arbitrary<String> keys = Arbitraries.of(
                "post",
                "author",
                "channel",
                "signals",
                "text",
                "kind",
                "role",
                "setup",
                "topics",
                "start",
                "end",
                "excerpt",
                "field",
                "strength",
                "id",
                "computed",
                "nothing");
        Arbitrary<Object> list = below.list().ofMaxSize(3).asGeneric();
        Arbitrary<Object> map = Arbitraries.maps(keys, below).ofMaxSize(5).asGeneric();
        return Arbitraries.oneOf(leaf, list, map, map);
    }

    private Optional<Submission> read(Map<String, ?> submission) {
        return FactsReader.submission(Value.of(submission, PLACE), problems);
    }

    private List<Signal> signals(String text, List<Map<String, Object>> signals) {
        Optional<Submission> read = read(Map.of("post", Map.of("text", text), "signals", signals));
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow().signals();
    }

    private static Object number(Object written) {
        return written.toString().matches("-?\\d+") ? Integer.valueOf(written.toString()) : written;
    }

    private Problem theProblem() {
        assertThat(problems.list()).hasSize(1);
        return problems.list().get(0);
    }
}
