package org.postpolicy.detectors.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;

class TrainedDetectorTest {

    private static final Model MODEL = Bait.model();
    private static final TrainedDetector DETECTOR = new TrainedDetector(MODEL);
    private static final String POST =
            "🙂 Nice post. Claim your free gift card now, message me for the secret! See you on Monday.";

    @Test
    void theMostTellingSentenceIsTheEvidence() {
        assertThat(DETECTOR.detect(Submission.of(Post.comment(POST))))
                .extracting(Signal::kind, Signal::excerpt, Signal::field, Signal::source)
                .containsExactly(tuple(
                        "spam",
                        "Claim your free gift card now, message me for the secret!",
                        "text",
                        SignalSource.MODEL));
    }

    @Test
    void whatTheModelSeesHoldsThePost() {
        Decision decision = PolicyEngine.builder()
                .packs("worcester-public-library")
                .detector(DETECTOR)
                .load()
                .evaluate(Submission.of(Post.comment(POST)));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.findings())
                .flatExtracting("evidence")
                .extracting("kind", "source")
                .contains(tuple("spam", SignalSource.MODEL));
    }

    @Property
    void theEvidenceIsThePartOfTheTextBetweenItsOffsets(@ForAll String noise) {
        String text = noise + ". Claim your free gift card now!";
        List<Signal> seen = new TrainedDetector(MODEL.withThreshold(0.0001)).detect(Submission.of(Post.comment(text)));

        assertThat(seen)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(signal -> assertThat(signal.excerpt())
                        .isEqualTo(text.substring(signal.start(), signal.end()))
                        .isNotBlank());
    }

    @Property
    void featuresAreInOrderAndOfLengthOne(@ForAll String text) {
        Features features = Features.of(text);
        double squares = 0;
        for (int i = 0; i < features.places().length; i++) {
            assertThat(features.places()[i]).isBetween(i == 0 ? 0 : features.places()[i - 1] + 1, Features.SIZE - 1);
            squares += features.values()[i] * features.values()[i];
        }
        assertThat(features.places().length == 0 ? 1 : squares).isBetween(0.999, 1.001);
        assertThat(MODEL.probability(text)).isBetween(0.0, 1.0);
    }
}
