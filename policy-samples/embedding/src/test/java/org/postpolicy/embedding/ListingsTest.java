package org.postpolicy.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.AgeGroup;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import tools.jackson.databind.json.JsonMapper;

/** Runs the lines that the page shows and tries what it says of them. */
class ListingsTest {

    private static final String TELEPHONE = "Call my mom at 416-555-0199!";
    private static final String THREAT = "I will hurt you when I find you.";
    private static final PolicyEngine TORONTO = PolicyEngine.load("toronto-public-library");

    @TempDir
    Path folder;

    private static Submission children(String text) {
        return new Submission(Post.comment(text), null, null, Audience.of(AudienceGroup.CHILDREN));
    }

    private static List<String> act(Submission submission) {
        List<String> done = new ArrayList<>();
        Deciding.act(TORONTO, submission, Locale.FRENCH, new Deciding.Desk() {
            @Override
            public void publish() {
                done.add("publish");
            }

            @Override
            public void publishAfter(List<String> advice) {
                done.add("advise " + advice);
            }

            @Override
            public void queue(Decision stored) {
                done.add("queue " + stored);
            }

            @Override
            public void refuse(List<String> reasons) {
                done.add("refuse " + reasons);
            }
        });
        return done;
    }

    @Test
    void theShortestSubmissionIsAnOrdinaryComment() {
        assertThat(act(FactsByExample.comment("I liked the dragon book."))).containsExactly("publish");
    }

    @Test
    void theLongerSubmissionSaysWhatWasGiven() {
        Instant written = Instant.parse("2026-05-04T14:00:00Z");
        Submission submission = FactsByExample.announcement("Story time", "On Monday.", "A dragon", written);
        assertThat(submission.author()).isEqualTo(Author.officialEmployee());
        assertThat(TORONTO.evaluate(submission).asOf()).isEqualTo(written);
    }

    @Test
    void aHeldPostIsStoredWithoutItsWordsAndAConfirmedOneIsRefused() {
        assertThat(act(children(TELEPHONE)))
                .singleElement()
                .asString()
                .startsWith("queue")
                .doesNotContain("0199");
        Finding finding = TORONTO.evaluate(children(TELEPHONE)).findings().get(0);
        Signal confirmed = finding.evidence().get(0).withReview(Review.CONFIRMED);
        assertThat(act(children(TELEPHONE).withSignals(List.of(confirmed))))
                .singleElement()
                .asString()
                .startsWith("refuse")
                .contains("Une personne");
        assertThat(act(new Submission(Post.comment("Hello"), Author.member().withAgeGroup(AgeGroup.CHILD), null, null)))
                .singleElement()
                .asString()
                .startsWith("advise [")
                .contains("Note aux parents")
                .doesNotContain("bienvenue");
    }

    @Test
    void anInsultIsHeldWhereTheTermsProhibitIt() {
        assertThat(act(FactsByExample.comment("You are an idiot, get lost!"))).containsExactly("publish");
        assertThat(act(FactsByExample.underTerms("You are an idiot, get lost!")))
                .singleElement()
                .asString()
                .startsWith("queue");
    }

    @Test
    void aStoredDecisionHasItsVerdictAndNoWordOfThePost() {
        String stored = Deciding.store(
                TORONTO.evaluate(children(TELEPHONE)), JsonMapper.builder().build());
        assertThat(stored)
                .contains("\"verdict\":\"HOLD\",\"complete\":true", "\"clauses\":[\"TPL-DIR-10\"]")
                .doesNotContain("0199");
    }

    @Test
    void markupHidesWords() {
        for (String html : List.of("<b>416</b>-555-0199", "robin&#64;mail.example")) {
            assertThat(act(children(html))).containsExactly("publish");
        }
        assertThat(act(children("416-555-0199 robin@mail.example"))).isNotEqualTo(List.of("publish"));
    }

    @Test
    void theEvidenceShowsTheWords() {
        StringBuilder page = new StringBuilder();
        Deciding.show(TORONTO.evaluate(children(TELEPHONE)), TELEPHONE, page);
        assertThat(page).hasToString("[TPL-DIR-10]\n  416-555-0199\n");
    }

    @Test
    void aSignalThatAPersonDismissedDoesNotHoldThePostAgain() {
        Submission held = children(TELEPHONE);
        Signal seen = TORONTO.evaluate(held).findings().get(0).evidence().get(0);
        assertThat(TORONTO.evaluate(FactsByExample.reviewed(held, seen)).verdict())
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void anAuditSaysWhatIsToBeDoneAboutAChannel() {
        assertThat(Deciding.audit(TORONTO, Locale.ENGLISH)).contains("Name the staff who manage the channel.");
    }

    @Test
    void aFormHasItsViolationAtThePropertyOfTheWords() {
        Validator plain = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
                .buildValidatorFactory()
                .getValidator();
        Set<ConstraintViolation<CommentForm>> violations = plain.validate(new CommentForm("Sam", TELEPHONE));
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("words");
            assertThat(violation.getMessage()).startsWith("Sur un canal pour enfants");
            assertThat(Forms.finding(violation).clauses()).containsExactly("TPL-DIR-10");
        });
        assertThat(plain.validate(new CommentForm("Sam", "Hello"))).isEmpty();
        assertThat(Forms.validator(TORONTO).validate(new CommentForm("Sam", TELEPHONE)))
                .hasSize(1);
    }

    @Test
    void aDetectorThatHangsOrThrowsHoldsThePost() {
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (Runnable fault : List.<Runnable>of(() -> await(never), () -> {
                throw new IllegalStateException("no model");
            })) {
                Decision decision = Running.withDetector(detector(fault), threads)
                        .evaluate(FactsByExample.comment("I liked the dragon book."));
                assertThat(decision.complete()).isFalse();
                assertThat(decision.problems()).isNotEmpty();
                assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
            }
        } finally {
            never.countDown();
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static SignalDetector detector(Runnable fault) {
        return new SignalDetector() {
            @Override
            public Set<String> kinds() {
                return Set.of("harassment");
            }

            @Override
            public List<Signal> detect(Submission submission) {
                fault.run();
                return List.of();
            }
        };
    }

    @Test
    void aClauseInShadowIsReportedAndNotCounted() {
        Decision decision =
                Running.inShadow(Path.of("../harbour-library/policies")).evaluate(children(TELEPHONE));
        assertThat(decision.packs().get(1).findings()).anyMatch(Finding::shadow);
        assertThat(decision.packs().get(1).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(decision.packs().get(0).id()).isEqualTo("harbour-library");
    }

    @Test
    void aReloadThatFailsKeepsThePacks() throws IOException {
        Path copy = folder.resolve("policies");
        copy(Path.of("../harbour-library/policies"), copy);
        PolicyEngine engine = Running.inShadow(copy);
        assertThat(Running.reload(engine)).isEmpty();

        Files.writeString(copy.resolve("harbour-library/clauses.yaml"), "- id:");
        assertThat(Running.reload(engine)).isNotEmpty();
        assertThat(engine.evaluate(FactsByExample.comment(THREAT)).verdict()).isEqualTo(Verdict.HOLD);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
