package org.postpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.slf4j.LoggerFactory;

class ReloadScheduleTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(ReloadSchedule.class);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private String fault = "a.drl";

    @BeforeEach
    void listen() {
        log.start();
        LOG.setLevel(Level.WARN);
        LOG.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(log);
        LOG.setLevel(null);
    }

    @Test
    void aFaultThatStaysIsLoggedOnceAndAnotherOneAgain() {
        PackKeeper keeper = new PackKeeper(
                () -> {
                    throw new PolicyException(
                            List.of(new Problem("P101", fault, 1, 1, "It cannot be read.", "Mend it.")));
                },
                FailurePolicy.HOLD,
                Clock.systemUTC());
        ReloadSchedule schedule = new ReloadSchedule(keeper, Duration.ofDays(1));

        schedule.reload();
        schedule.reload();
        assertThat(log.list).hasSize(1);

        fault = "b.drl";
        schedule.reload();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        first -> assertThat(first).contains("a.drl"),
                        second -> assertThat(second).contains("b.drl"));
    }
}
