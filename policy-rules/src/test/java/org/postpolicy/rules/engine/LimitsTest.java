package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalCategory;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.SeenSignal;

class LimitsTest {

    private final Problems problems = new Problems();

    private static SeenSignal seen(String kind, SignalCategory category) {
        return new SeenSignal(Signal.of(kind).withCategory(category), SeenSignal.ALL_PACKS);
    }

    private List<String> kept(int most, List<SeenSignal> signals) {
        return new SignalLimit(most)
                .keep(signals, problems).stream()
                        .map(kept -> kept.signal().kind())
                        .toList();
    }

    @Test
    void aSuspicionIsKeptBeforeContextAndTheKindsTakeTurns() {
        List<SeenSignal> signals = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            signals.add(seen("mentions-institution", SignalCategory.CONTEXT));
            signals.add(seen("misspelling", SignalCategory.STYLE));
            signals.add(seen("spam", SignalCategory.SUSPICION));
        }
        signals.add(seen("personal-information", SignalCategory.SUSPICION));

        assertThat(kept(3, signals)).containsExactly("spam", "spam", "personal-information");
        assertThat(kept(7, signals))
                .containsExactly("misspelling", "spam", "spam", "spam", "spam", "spam", "personal-information");
        assertThat(kept(16, signals)).hasSize(16);
        assertThat(problems.list()).extracting("code").containsExactly("P605", "P605");
    }

    @Test
    void whatAPersonConfirmedIsNeverCrowdedOut() {
        SeenSignal confirmed = new SeenSignal(
                Signal.of("complaint").withCategory(SignalCategory.CONTEXT).withReview(Review.CONFIRMED), 1);

        assertThat(kept(1, List.of(seen("spam", SignalCategory.SUSPICION), confirmed)))
                .containsExactly("complaint");
    }

    @ParameterizedTest
    @CsvSource({
        "8, 'one two three', 'one two'",
        "7, 'one two three', 'one two'",
        "9, 'one two three', 'one two'",
        "13, 'one two three', 'one two three'",
        "5, 'assistance', 'assis'",
        "3, 'ab😀cd', 'ab'",
        "4, 'ab😀cd', 'ab😀'"
    })
    void theFirstPartEndsBetweenWordsOrAtLeastBetweenCharacters(int longest, String text, String part) {
        Post post = Post.comment(text)
                .withTitle(text)
                .withAltTexts(List.of("a", text))
                .withLinks(List.of(text));
        Submission cut = new TextLimit(longest).cut(Submission.of(post), problems);

        assertThat(cut.post())
                .isEqualTo(Post.comment(part)
                        .withTitle(part)
                        .withAltTexts(List.of("a", part))
                        .withLinks(List.of(part)));
        assertThat(problems.list())
                .extracting("file")
                .isEqualTo(
                        part.equals(text)
                                ? List.of()
                                : List.of("post.text", "post.title", "post.altTexts[1]", "post.links[0]"));
    }

    @Test
    void whatTheFirstPartOfALongTextShowsIsShown() {
        PolicyEngine engine = PolicyEngine.builder()
                .packs("toronto-public-library")
                .maximumTextLength(1_000)
                .load();
        String number = "Call my mom at 416-555-0199! ";
        Submission submission = new Submission(
                Post.comment(number + "Such a good book. ".repeat(100) + number),
                null,
                null,
                Audience.of(AudienceGroup.CHILDREN));

        Decision decision = engine.evaluate(submission);
        assertThat(decision.problems()).extracting("code").containsExactly("P604");
        assertThat(decision.findings())
                .flatExtracting("evidence")
                .extracting("excerpt")
                .contains("416-555-0199");
        Decision empty = engine.evaluate(Submission.of(Post.comment("Such a good book. ".repeat(100))));
        assertThat(empty.verdict()).as("held, whatever the first part shows").isEqualTo(Verdict.HOLD);
    }

    @Test
    void aNumberAtTheEndOfALongCommentIsShownThoughMuchElseIsSeen() {
        PolicyEngine engine = PolicyEngine.builder()
                .packs("toronto-public-library")
                .maximumSignals(20)
                .load();
        Submission submission = new Submission(
                Post.comment("The library hours are posted at the library. ".repeat(50) + "Call 416-555-0199!"),
                null,
                null,
                Audience.of(AudienceGroup.CHILDREN));

        Decision decision = engine.evaluate(submission);
        assertThat(decision.problems()).extracting("code").containsExactly("P605");
        assertThat(decision.findings())
                .flatExtracting("evidence")
                .extracting("excerpt")
                .contains("416-555-0199");
    }
}
