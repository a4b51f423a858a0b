package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    @Test
    void aBotThatIsToldToStopStillWritesDownWhatItDid() throws IOException {
        Path file = folder.resolve("bot.journal");
        try (Journal journal = Journal.open(file, line -> {})) {
            Thread.currentThread().interrupt();
            journal.append(List.of(Map.of("cursor", "1")), true);
            journal.append(List.of(Map.of("cursor", "2")), true);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Files.readAllLines(file)).containsExactly("{\"cursor\":\"1\"}", "{\"cursor\":\"2\"}");
    }
}
