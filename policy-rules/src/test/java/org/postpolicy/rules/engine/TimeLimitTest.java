package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({"PT0.3S, 300 ms", "PT0.0005S, 0.5 ms", "PT1S, 1 s", "PT1.5S, 1.5 s", "PT10S, 10 s", "PT2M, 120 s"})
    void aLengthIsWrittenForPeople(Duration length, String words) {
        assertThat(new TimeLimit(length, 0).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1000000005, false", "PT1S, 1000000006, true", ", 9000000000000000000, false"})
    void theTimeIsUpOnlyAfterIt(Duration length, long moment, boolean passed) {
        assertThat(new TimeLimit(length, 5).passedAt(moment)).isEqualTo(passed);
    }
}
