package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;
import org.postpolicy.workbench.Guide.Part;

/** Does what the guide for moderators says of a backtest. */
class BacktestGuideTest {

    private static final Path PAGE = Path.of("../../docs/moderate.md");
    private static final String COMMAND = "$ java -jar postpolicy.jar ";

    @TempDir
    private Path folder;

    @Test
    void whoFollowsTheGuideHasAnAnswerForEachLineAndTheTotalsThatItShows() throws IOException {
        List<Part> listings = Guide.of(Files.readString(PAGE)).listings();
        Part posts = listings.stream().filter(GuideWalk::isFile).findFirst().orElseThrow();
        Part session = listings.stream()
                .filter(part -> part.info().equals("console"))
                .findFirst()
                .orElseThrow();
        List<String> lines = session.text().lines().toList();
        assertThat(lines.get(0)).startsWith(COMMAND);
        Files.writeString(folder.resolve(posts.words().get(1)), posts.text());

        for (int i = 0; i < 2; i++) {
            Said said = calls(lines.get(0).substring(COMMAND.length()));
            assertThat(said.lines()).isEqualTo(lines.subList(1, lines.size()));
            assertThat(said.status()).isZero();
            assertThat(folder.resolve("answers.jsonl"))
                    .content()
                    .hasLineCount(posts.text().lines().toList().size());
        }
    }

    private Said calls(String line) {
        return new Desk()
                .calls(Stream.of(line.split(" "))
                        .map(word ->
                                word.contains(".jsonl") ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new));
    }
}
