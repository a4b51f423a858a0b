package org.postpolicy.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code -Dpostpolicy.docs.write=true} writes the lines that are compiled into the page. */
class EmbedPageTest {

    /** Compiled and run outside this build, by {@code ConsumerIT}. */
    private static final List<String> OF_THE_CONSUMER = List.of("pom", "Comments", "printed", "module-info");

    @Test
    void thePageShowsTheLinesThatAreCompiled() throws IOException {
        String page = EmbedPage.withCompiledLines();
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.writeString(EmbedPage.PAGE, page);
        }
        assertThat(EmbedPage.PAGE)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(page);
    }

    @Test
    void everyListingIsTriedAndEveryTriedLineIsShown() throws IOException {
        Set<String> tried = new LinkedHashSet<>(EmbedPage.compiled().keySet());
        tried.addAll(OF_THE_CONSUMER);
        assertThat(EmbedPage.listings().keySet()).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void noListingIsWithoutAName() throws IOException {
        long fences = Pattern.compile("(?m)^```")
                .matcher(Files.readString(EmbedPage.PAGE))
                .results()
                .count();
        assertThat(fences).isEqualTo(2L * EmbedPage.listings().size());
    }
}
