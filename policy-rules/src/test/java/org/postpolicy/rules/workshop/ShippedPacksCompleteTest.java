package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The gate: a shipped pack is complete, or it shows by a pending clause that somebody works on it. */
class ShippedPacksCompleteTest {

    private static final Path PACKS = Path.of("src/main/resources/policies");

    @TestFactory
    Stream<DynamicTest> everyFinishedPackIsComplete() throws IOException {
        return finished().stream()
                .map(pack -> DynamicTest.dynamicTest(
                        pack.getFileName() + " lacks nothing",
                        () -> assertThat(Completeness.problems(pack)).isEmpty()));
    }

    @Test
    void whatIsFinishedStaysFinished() throws IOException {
        assertThat(finished())
                .extracting(pack -> pack.getFileName().toString())
                .contains("toronto-public-library", "worcester-public-library");
    }

    private static List<Path> finished() throws IOException {
        List<Path> finished = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PACKS)) {
            for (Path folder : folders.sorted().toList()) {
                Path register = folder.resolve("clauses.yaml");
                if (Files.exists(register) && !Files.readString(register).contains("pending: true")) {
                    finished.add(folder);
                }
            }
        }
        return finished;
    }
}
