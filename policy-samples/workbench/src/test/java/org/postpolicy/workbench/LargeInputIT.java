package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Sends a gigabyte through the jar with a small heap; takes minutes, so it runs only if asked for. */
@EnabledIfSystemProperty(named = "postpolicy.large", matches = "true", disabledReason = "set -Dpostpolicy.large=true")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class LargeInputIT {

    private static final Path JAR = Path.of(System.getProperty("postpolicy.jar"));
    private static final long SIZE = 1L << 30;
    private static final int LONG_LINE = 15 << 20;

    @Test
    void aGigabyteNeedsNoMoreThanASmallHeap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toString(),
                        "evaluate",
                        "--pack",
                        "toronto-public-library")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Integer> written = CompletableFuture.supplyAsync(() -> write(process.getOutputStream()));

        int lines = 0;
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                lines++;
                assertThat(line).startsWith("{\"id\":\"" + lines + "\",");
            }
        }

        assertThat(lines).isEqualTo(written.join());
        assertThat(process.waitFor())
                .as("the long lines are incomplete or refused")
                .isEqualTo(1);
    }

    /** Mostly posts of a few hundred characters; now and then one that is nearly, or more than, as long as may be. */
    private static int write(OutputStream in) {
        byte[] post = line("A lovely afternoon at the branch, call 416-555-0199 for the next one. ".repeat(12));
        byte[] wide = line("é".repeat(LONG_LINE / 2));
        byte[] plain = line("a ".repeat(LONG_LINE / 2));
        byte[] tooLong = line("a ".repeat(LONG_LINE));
        byte[] crowded = ("{\"post\":{\"text\":\"\",\"topics\":[" + "\"a\",".repeat(LONG_LINE / 4) + "\"a\"]}}\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[][] rare = {wide, plain, tooLong, crowded};
        int lines = 0;
        try (in) {
            for (long size = 0; size < SIZE; lines++) {
                byte[] line = lines % 100_000 == 99_999 ? rare[lines / 100_000 % rare.length] : post;
                in.write(line);
                size += line.length;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(String text) {
        return ("{\"post\":{\"text\":\"" + text + "\"}}\n").getBytes(StandardCharsets.UTF_8);
    }
}
