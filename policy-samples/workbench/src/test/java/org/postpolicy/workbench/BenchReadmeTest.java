package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the README of the bench as a new policy writer would.
 *
 * <p>{@code -Dpostpolicy.docs.write=true} writes what the command says into it.
 */
class BenchReadmeTest {

    private static final Path PAGE = Path.of("README.md");

    @TempDir
    private Path folder;

    @Test
    void whoFollowsItSeesWhatItSays() throws IOException {
        String followed = Guide.of(Files.readString(PAGE)).with(new GuideWalk(folder)::follow);
        if (Boolean.getBoolean("postpolicy.docs.write")) {
            Files.writeString(PAGE, followed);
        }

        assertThat(PAGE)
                .as("run the tests with -Dpostpolicy.docs.write=true and commit the page")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(followed);
    }

    @Test
    void itNamesEveryCommand() throws IOException {
        String help = new Desk().calls("--help").out();
        List<String> commands = Arrays.stream(help.substring(help.indexOf("Commands"), help.indexOf("Status"))
                        .split("\n"))
                .filter(line -> line.matches(" {2}[a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        Matcher rows = Pattern.compile("(?m)^\\| `([a-z]+)` \\|").matcher(Files.readString(PAGE));
        assertThat(rows.results().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)#]+)\\)").matcher(Files.readString(PAGE));
        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }
}
