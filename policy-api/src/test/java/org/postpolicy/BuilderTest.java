package org.postpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Signal;

class BuilderTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void aTimeLimitIsLongerThanZero(Duration limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEngine.builder().detectorTimeLimit(limit, Runnable::run))
                .withMessageContaining(limit.toString());
    }

    @Test
    void aNameThatIsNullIsRefusedWithWhatIsMeant() {
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyEngine.load((String) null))
                .withMessageContaining("toronto-public-library");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyEngine.builder().shadow("TPL-DIR-10", null))
                .withMessageContaining("clause");
    }

    @Test
    void aDetectorWithoutAClassNameOfItsOwnStillHasAName() {
        SignalDetector nameless = new SignalDetector() {
            @Override
            public Set<String> kinds() {
                return Set.of();
            }

            @Override
            public List<Signal> detect(Submission submission) {
                return List.of();
            }
        };

        assertThat(nameless.name()).startsWith("org.postpolicy.BuilderTest");
    }
}
