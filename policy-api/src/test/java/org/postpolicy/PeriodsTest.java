package org.postpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final Periods ALL = new Periods(
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(3),
            Duration.ofDays(4),
            Period.ofMonths(5),
            Period.ofYears(6));

    @Test
    void whatIsUnknownHereIsTakenFromTheOther() {
        assertThat(Periods.unknown().orElse(ALL)).isEqualTo(ALL);
        assertThat(Periods.unknown().withResponse(Duration.ofHours(5)).orElse(ALL))
                .isEqualTo(ALL.withResponse(Duration.ofHours(5)));
    }

    @Test
    void whatIsKnownHereStays() {
        Periods other = new Periods(
                Duration.ofHours(1),
                Duration.ofHours(2),
                Duration.ofHours(3),
                Duration.ofHours(4),
                Period.ofDays(5),
                Period.ofDays(6));
        assertThat(ALL.orElse(other)).isEqualTo(ALL);
        assertThat(ALL.orElse(Periods.unknown())).isEqualTo(ALL);
    }

    @Test
    void eachPeriodIsSetByItself() {
        Periods set = Periods.unknown()
                .withMonitoring(ALL.monitoring())
                .withEvaluation(ALL.evaluation())
                .withResponse(ALL.response())
                .withIncident(ALL.incident())
                .withViolations(ALL.violations())
                .withRetention(ALL.retention());
        assertThat(set).isEqualTo(ALL);
    }
}
