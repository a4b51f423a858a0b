package org.postpolicy.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.workshop.PackPage;

/** The generated pages are those of this source; {@code -Dpostpolicy.docs.write=true} writes them anew. */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path PACKS = Path.of("src/main/resources/policies");

    @Test
    void thePageOfFactsIsFresh() throws IOException {
        isFresh("facts.md", FactsPage.write());
    }

    @Test
    void thePageOfProblemsIsFresh() throws IOException {
        isFresh("problems.md", ProblemsPage.write());
    }

    @TestFactory
    Stream<DynamicTest> thePageOfEveryPackIsFresh() throws IOException {
        List<Path> packs;
        try (Stream<Path> folders = Files.list(PACKS)) {
            packs = folders.filter(folder -> Files.exists(folder.resolve("clauses.yaml")))
                    .sorted()
                    .toList();
        }
        return packs.stream()
                .map(folder -> DynamicTest.dynamicTest("the page of " + folder.getFileName() + " is fresh", () -> {
                    PackPage page = PackPage.of(folder);
                    assertThat(page.problems()).isEmpty();
                    isFresh("packs/" + page.name() + ".md", page.text());
                }));
    }

    @Test
    void everyAttributeHasItsMeaning() {
        for (FactType fact : FactType.values()) {
            SourceComments comments = new SourceComments(fact.type());
            for (Attribute attribute : Dictionary.attributesOf(fact.type()).values()) {
                assertThat(comments.attributes().get(attribute.name()))
                        .as("%s.%s", fact.ruleName(), attribute.name())
                        .isNotBlank();
            }
        }
    }

    @Test
    void noCodeIsGivenTwice() {
        List<String> codes =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("(?:P[1-7]|W1)\\d\\d"));
    }

    private static void isFresh(String name, String page) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(file)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(page);
    }
}
