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

    private static final long MILLISECOND = 1_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = 5;

    @Test
    void whoeverWaitsLongReadsHowFarItHasComeAndTheLineIsClearedInTheEnd() {
        try (Progress progress = new Progress(surroundings(false, true), "evaluate", 4_000L, () -> now)) {
            progress.reached(1, 1_000);
            now += 3_000 * MILLISECOND;
            progress.reached(2_000, 3_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("evaluate 75 % 2,000 lines 3 kB 667 lines/s 0:01 left")
                .doesNotContain("25 %")
                .endsWith(" \r");
    }

    @Test
    void whatAnEarlierRunDidTellsNothingOfHowLongTheRestTakes() {
        try (Progress progress = new Progress(surroundings(false, true), "evaluate", 900_000_000L, () -> now)) {
            now += 100 * MILLISECOND;
            progress.begins(700_000, 700_000_000);
            now += 10_000 * MILLISECOND;
            progress.reached(701_000, 701_000_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(" 77 % 701,000 lines 701,000 kB 100 lines/s 33:10 left");
    }

    @Test
    void nobodyKnowsTheShareOfAPipe() {
        try (Progress progress = new Progress(surroundings(false, true), "audit", null, () -> now)) {
            now += 300 * MILLISECOND;
            progress.reached(7, 9_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("audit 7 lines 9 kB")
                .doesNotContain("%", "left");
    }

    @Test
    void whereNobodyWaitsNothingIsShown() {
        for (boolean outIsTerminal : new boolean[] {false, true}) {
            try (Progress progress =
                    new Progress(surroundings(outIsTerminal, outIsTerminal), "evaluate", 4_000L, () -> now)) {
                now += 300 * MILLISECOND;
                progress.reached(2_000, 3_000);
            }
        }

        assertThat(err.size()).isZero();
    }

    private Surroundings surroundings(boolean outIsTerminal, boolean errIsTerminal) {
        return new Surroundings(
                "postpolicy",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                outIsTerminal,
                errIsTerminal,
                Locale.ENGLISH);
    }
}
