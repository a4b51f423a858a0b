package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aTraceShowsClassesAndFramesOfAllCausesAndNoMessage() {
        Exception cause = new NumberFormatException("For input string: \"416-555-0199\"");
        String trace = Failures.trace(new IllegalStateException("cannot read 416-555-0199", cause));

        assertThat(trace)
                .startsWith("java.lang.IllegalStateException\n\tat org.postpolicy.rules.engine.FailuresTest.")
                .contains("\nCaused by: java.lang.NumberFormatException\n\tat ")
                .doesNotContain("416");
    }

    @Test
    void aTraceEndsHoweverDeepOrCircularItIs() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        StackTraceElement frame = new StackTraceElement("org.example.Model", "score", "Model.java", 7);
        StackTraceElement[] deep = new StackTraceElement[1_000];
        Arrays.fill(deep, frame);
        first.setStackTrace(deep);

        assertThat(Failures.trace(first))
                .contains("org.example.Model.score(Model.java:7)")
                .hasSizeLessThan(20_000);
    }

    @Test
    void anExceptionWithoutANameOfItsOwnIsNamedByItsWholeClass() {
        assertThat(Failures.nameOf(new IllegalStateException() {
                    private static final long serialVersionUID = 1L;
                }))
                .startsWith("org.postpolicy.rules.engine.FailuresTest");
        assertThat(Failures.nameOf(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
