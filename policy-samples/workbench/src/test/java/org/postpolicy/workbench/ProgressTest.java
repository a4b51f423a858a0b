package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whoeverWaitsLongReadsHowFarItHasComeAndTheLineIsClearedInTheEnd() throws InterruptedException {
        try (Progress progress = new Progress(surroundings(true), "evaluate", 4_000L)) {
            progress.reached(1, 1_000);
            Thread.sleep(300);
            progress.reached(2_000, 3_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("evaluate 75 % 2,000 lines 3 kB")
                .doesNotContain("25 %")
                .endsWith(" \r");
    }

    @Test
    void nobodyKnowsTheShareOfAPipe() throws InterruptedException {
        try (Progress progress = new Progress(surroundings(true), "audit", null)) {
            Thread.sleep(300);
            progress.reached(7, 9_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("audit 7 lines 9 kB");
    }

    @Test
    void whereNobodyWaitsNothingIsShown() throws InterruptedException {
        try (Progress progress = new Progress(surroundings(false), "evaluate", 4_000L)) {
            Thread.sleep(300);
            progress.reached(2_000, 3_000);
        }

        assertThat(err.size()).isZero();
    }

    private Surroundings surroundings(boolean waits) {
        return new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                waits,
                Locale.ENGLISH);
    }
}
