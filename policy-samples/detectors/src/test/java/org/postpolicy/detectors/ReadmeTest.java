package org.postpolicy.detectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.detectors.trained.TrainedFile;
import org.postpolicy.facts.Post;

class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/org/postpolicy/detectors/HostExample.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatThePageShowsIsWhatTheseTestsRun() throws IOException {
        String source = withoutIndents(Files.readString(SOURCE));
        List<String> shown = JAVA.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> withoutIndents(block.group(1)))
                .toList();

        assertThat(shown).hasSize(2).allSatisfy(block -> assertThat(source).contains(block));
    }

    @Test
    void aServiceThatIsAwayHoldsEveryPost() {
        PolicyEngine engine = HostExample.scored(URI.create("http://127.0.0.1:1/score"), "secret");
        Decision decision = engine.evaluate(Submission.of(Post.comment("A lovely afternoon.")));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.complete()).isFalse();
    }

    @Test
    void whatTheCommandTrainsTheEngineUses(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spam.model");
        TrainedFile.write(file);
        PolicyEngine engine = HostExample.trained(file);

        assertThat(engine.evaluate(Submission.of(Post.comment("Reclaim passive followers, gift codes overnight")))
                        .verdict())
                .isEqualTo(Verdict.HOLD);
    }

    private static String withoutIndents(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
