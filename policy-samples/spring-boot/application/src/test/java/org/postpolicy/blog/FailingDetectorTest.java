package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;
import org.springframework.context.annotation.Bean;

/** A detector that throws or hangs holds the post, and the reader has an answer. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FailingDetectorTest {

    private static RunningBlog blog;

    static class Detectors {

        @Bean
        SignalDetector moody() {
            return new Moody(new CountDownLatch(1));
        }
    }

    /** Throws or hangs as the words tell it to. */
    record Moody(CountDownLatch never) implements SignalDetector {

        @Override
        public Set<String> kinds() {
            return Set.of("threat");
        }

        @Override
        public List<Signal> detect(Submission submission) {
            String text = submission.post().text();
            if (text.contains("stumble")) {
                throw new IllegalStateException("No model.");
            }
            if (text.contains("slumber")) {
                sleep();
            }
            return List.of();
        }

        private void sleep() {
            try {
                never.await();
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @BeforeAll
    static void start() {
        blog = RunningBlog.with(Detectors.class, "postpolicy.detectors.time-limit=1s");
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static void isOnHoldAsIncomplete(String words) {
        Document page = Visitor.of(blog).comments(1, words);
        assertThat(page.expectFirst("#outcome").text()).contains("A librarian will look at it before it appears.");
        assertThat(blog.bean(Entries.class).held())
                .filteredOn(entry -> entry.body().equals(words))
                .singleElement()
                .satisfies(entry -> assertThat(entry.decision().complete()).isFalse());
    }

    @Test
    void aDetectorThatThrowsHoldsThePost() {
        isOnHoldAsIncomplete("We stumble over novels.");
    }

    @Test
    void aDetectorThatHangsHoldsThePostAndTheReaderIsAnswered() {
        isOnHoldAsIncomplete("We slumber over novels.");
    }

    @Test
    void otherPostsAreJudgedAsEver() {
        assertThat(Visitor.of(blog)
                        .comments(1, "We read novels.")
                        .expectFirst("#outcome")
                        .text())
                .contains("It is published.");
    }

    @Test
    void staffSeeThatNotEverythingWasChecked() {
        isOnHoldAsIncomplete("They stumble too.");
        assertThat(Visitor.fromStaff(blog).opens("/staff/queue").text()).contains("Not everything could be checked.");
    }
}
