package org.postpolicy.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.embedding.Consumer.Said;

/** Follows the first part of the page in a project outside this build, on each JDK that stands beside this one. */
class ConsumerIT {

    private static final String MAIN = "org.example.cms.Comments";

    @TempDir
    static Path repositories;

    @TempDir
    Path folder;

    @BeforeAll
    static void stage() throws IOException {
        Consumer.stage(repositories);
    }

    private Consumer consumer() throws IOException {
        Map<String, String> listings = EmbedPage.listings();
        return Consumer.in(folder, repositories, listings.get("pom"))
                .write("org/example/cms/Comments.java", listings.get("Comments"));
    }

    @TestFactory
    Stream<DynamicTest> theCommentIsHeldOnTheClassPath() throws IOException {
        Consumer consumer = consumer();
        String printed = EmbedPage.listings().get("printed");
        return Jdks.found()
                .map(jdk -> DynamicTest.dynamicTest(jdk.toString(), () -> {
                    Said said = consumer.compileAndRun(jdk, "-cp", "%classpath", MAIN);
                    assertThat(said.output()).as(said.output()).contains(printed);
                    assertThat(said.status()).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCommentIsHeldOnTheModulePath() throws IOException {
        Consumer consumer =
                consumer().write("module-info.java", EmbedPage.listings().get("module-info"));
        String printed = EmbedPage.listings().get("printed");
        return Jdks.found()
                .map(jdk -> DynamicTest.dynamicTest(jdk.toString(), () -> {
                    Said said = consumer.compileAndRun(
                            jdk, "-p", consumer.modulePath(), "-cp", "%classpath", "-m", "org.example.cms/" + MAIN);
                    assertThat(said.output()).as(said.output()).contains(printed);
                    assertThat(said.status()).isZero();
                }));
    }

    @Test
    void noTypeOfDroolsIsInSight() throws Exception {
        Consumer consumer = consumer().write("org/example/cms/Rules.java", """
                package org.example.cms;

                final class Rules {
                    org.kie.api.KieServices services;
                }
                """);
        Said said = consumer.compileAndRun(Jdks.current(), "-version");
        assertThat(said.status()).isNotZero();
        assertThat(said.output()).contains("package org.kie.api does not exist");
    }
}
