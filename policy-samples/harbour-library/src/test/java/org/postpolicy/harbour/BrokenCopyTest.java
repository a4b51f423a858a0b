package org.postpolicy.harbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;

/** A pack that somebody has spoilt does not load, and says where and why. */
class BrokenCopyTest {

    private static final Path PACK = Path.of(System.getProperty("basedir", "."), "policies", "harbour-library");

    @TempDir
    private Path policies;

    @BeforeEach
    void copyThePack() throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve("harbour-library").resolve(PACK.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private PolicyEngine load() {
        return PolicyEngine.builder()
                .packs("harbour-library")
                .directory(policies)
                .load();
    }

    private void spoil(String name, String former, String other) throws IOException {
        Path file = policies.resolve("harbour-library").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(former);
        Files.writeString(file, text.replace(former, other));
    }

    private List<Problem> problems() {
        return catchThrowableOfType(PolicyException.class, this::load).problems();
    }

    @Test
    void aFaithfulCopyLoads() {
        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatNoLongerSpeaksFailsItsScenarios() throws IOException {
        spoil("rules/blocked-author.drl", "blocked == true", "blocked == false");
        assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.place()).contains("blocked-author.yaml");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void aSlipOfThePenIsNamedWithWhatWasMeant() throws IOException {
        spoil("rules/threats.drl", "threat\"", "thret\"");
        assertThat(problems()).first().satisfies(problem -> {
            assertThat(problem.place()).contains("threats.drl");
            assertThat(problem.message() + problem.remedy()).contains("thret", "threat");
        });
    }

    @Test
    void aMessageMissingInOneLanguageIsNoticed() throws IOException {
        spoil("messages.yaml", "\n  fr: \"Vous parlez de la bibliothèque. Dites que vous parlez en votre nom.\"", "");
        assertThat(problems())
                .first()
                .satisfies(problem -> assertThat(problem.place()).contains("messages.yaml"));
    }
}
