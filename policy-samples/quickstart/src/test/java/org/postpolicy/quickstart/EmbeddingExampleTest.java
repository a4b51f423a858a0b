package org.postpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path SOURCE = MODULE.resolve("src/main/java/org/postpolicy/quickstart/EmbeddingExample.java");
    private static final Path README = MODULE.resolve("../../README.md");

    @Test
    void theReadmeShowsTheLinesThatAreCompiled() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        int begin = indexOf("// README begins", source);
        int end = indexOf("// README ends", source);
        String shown = String.join("\n", source.subList(begin + 1, end)).stripIndent();

        assertThat(end - begin - 1).isEqualTo(11);
        assertThat(Files.readString(README)).contains("```java\n" + shown + "\n```");
    }

    @Test
    void theLinesPublishAnOrdinaryPost() {
        assertThat(tell("I love dragons.")).containsExactly("publish I love dragons.");
    }

    @Test
    void theLinesQueueAnInsult() {
        assertThat(tell("You are an idiot, get lost!"))
                .hasSize(2)
                .startsWith("queue You are an idiot, get lost!")
                .noneMatch(told -> told.contains("welcome"));
    }

    @Test
    void theLinesQueueATelephoneNumberAndSayWhy() {
        assertThat(tell("Call me at 416-555-0199."))
                .hasSize(2)
                .startsWith("queue Call me at 416-555-0199.")
                .last()
                .asString()
                .startsWith("explain On a channel for children");
    }

    private static int indexOf(String marker, List<String> source) {
        return source.stream().map(String::strip).toList().indexOf(marker);
    }

    private static List<String> tell(String text) {
        List<String> told = new ArrayList<>();
        EmbeddingExample.judge(text, new EmbeddingExample.Host() {
            @Override
            public void publish(String post) {
                told.add("publish " + post);
            }

            @Override
            public void queue(String post) {
                told.add("queue " + post);
            }

            @Override
            public void refuse(String post) {
                told.add("refuse " + post);
            }

            @Override
            public void explain(String message) {
                told.add("explain " + message);
            }
        });
        return told;
    }
}
