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
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;

/** The packs that come with the library are in order, and every scenario of theirs passes. */
class ShippedPacksTest {

    private static final Path PACKS = Path.of("src/main/resources/policies");

    private static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioPasses() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : packs()) {
            for (PackReport report : Workshop.inspect(folder, Workshop.Depth.CHECK, name -> {})) {
                tests.add(DynamicTest.dynamicTest(
                        report.folder() + " is in order",
                        () -> assertThat(report.problems()).isEmpty()));
                tests.add(DynamicTest.dynamicTest(
                        "nothing is odd about " + report.folder(),
                        () -> assertThat(report.warnings()).isEmpty()));
                report.scenarios()
                        .forEach(scenario -> tests.add(DynamicTest.dynamicTest(
                                report.folder() + "/" + scenario.rule() + ": " + scenario.name(),
                                () -> assertThat(scenario.failure()).isNull())));
            }
        }
        return tests.stream();
    }

    @Test
    void everyPackIsFoundByItsName() throws IOException {
        String[] ids =
                packs().stream().map(folder -> folder.getFileName().toString()).toArray(String[]::new);
        assertThat(PolicyEngine.load(ids).packs()).extracting(Pack::id).containsExactly(ids);
    }
}
