package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.pack.BuiltInPacks;

/** People talk about books, prices and neighbours all day; a list of words that holds that is too wide. */
class OrdinaryPostsTest {

    private static final Path POSTS = Path.of("src/test/resources/ordinary/posts.txt");
    private static final PolicyEngine ALL = PolicyEngine.load(BuiltInPacks.ids().toArray(String[]::new));

    private static final Channel CHANNEL = channel();

    private static Channel channel() {
        Channel usual = Channel.own().withUsualTerms();
        Set<String> prohibited = new LinkedHashSet<>(usual.termsProhibits());
        prohibited.addAll(List.of("charitable-solicitation", "political-campaigning"));
        return usual.withTermsProhibits(prohibited);
    }

    private static Decision judge(String text) {
        return ALL.evaluate(Submission.of(Post.comment(text)).withChannel(CHANNEL));
    }

    @TestFactory
    Stream<DynamicTest> nobodyHasToLookAtAnOrdinaryPost() throws IOException {
        return Files.readAllLines(POSTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(judge(text).reasons())
                                .filteredOn(finding -> finding.verdict().compareTo(Verdict.HOLD) >= 0)
                                .isEmpty()));
    }

    @Test
    void somebodyHasToLookAtAnInsult() {
        assertThat(judge("You are an idiot, get lost!").verdict()).isEqualTo(Verdict.HOLD);
    }
}
