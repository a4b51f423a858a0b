package org.postpolicy.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.ProblemCode;

/** The generated pages are those of this source; {@code -Dpostpolicy.docs.write=true} writes them anew. */
class GeneratedPagesTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void thePageOfFactsIsFresh() throws IOException {
        isFresh("facts.md", FactsPage.write());
    }

    @Test
    void thePageOfProblemsIsFresh() throws IOException {
        isFresh("problems.md", ProblemsPage.write());
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
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("P[1-7]\\d\\d"));
    }

    private static void isFresh(String name, String page) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .hasContent(page);
    }
}
