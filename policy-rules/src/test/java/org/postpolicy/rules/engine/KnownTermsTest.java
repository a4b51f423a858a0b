package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

class KnownTermsTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load("toronto-public-library");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Personal-Attack | did you mean "personal-attack"?
        advertisement   | did you mean "advertising"?
        x               | the kinds stand in docs/facts.md
        ${1+1}          | names "${1+1}"
        """)
    void aWordThatIsNoKindOfSignalIsRefusedAndTheNearestIsNamed(String word, String words) {
        Channel channel = Channel.own().withTermsProhibits(Set.of("spam", word));
        assertThatThrownBy(
                        () -> ENGINE.evaluate(Submission.of(Post.comment("hi")).withChannel(channel)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageStartingWith("channel.termsProhibits: names \"" + word + "\", which no detector")
                .hasMessageContaining(words);
        assertThatThrownBy(() -> ENGINE.audit(channel))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatADetectorOfTheHostSeesIsKnown() {
        SignalDetector detector = new SignalDetector() {
            @Override
            public Set<String> kinds() {
                return Set.of("mood");
            }

            @Override
            public List<Signal> detect(Submission submission) {
                return List.of();
            }
        };
        PolicyEngine engine = PolicyEngine.builder()
                .packs("toronto-public-library")
                .detector(detector)
                .load();
        Channel channel = Channel.own().withTermsProhibits(Set.of("mood"));
        assertThat(engine.evaluate(Submission.of(Post.comment("hi")).withChannel(channel))
                        .complete())
                .isTrue();
    }
}
