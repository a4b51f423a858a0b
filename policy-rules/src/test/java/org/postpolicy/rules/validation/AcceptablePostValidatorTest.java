package org.postpolicy.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.postpolicy.AcceptablePost;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.PostForm;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.AgeGroup;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Role;
import org.postpolicy.facts.Signal;

class AcceptablePostValidatorTest {

    private static final String TORONTO = "toronto-public-library";
    private static final String TELEPHONE = "Call my mom at 416-555-0199!";
    private static final Audience CHILDREN = Audience.of(AudienceGroup.CHILDREN);

    interface Advice {}

    interface Severe extends Payload {}

    record Picture(String caption) {}

    /** A comment of a child in a children's club; the note for parents advises, a telephone number holds. */
    @AcceptablePost(packs = TORONTO)
    @AcceptablePost(packs = TORONTO, verdicts = Verdict.ADVISE, groups = Advice.class)
    record ClubForm(String headline, String words, List<Picture> pictures, List<String> tags) implements PostForm {

        static ClubForm of(String words) {
            return new ClubForm(null, words, List.of(), List.of());
        }

        @Override
        public Submission toSubmission() {
            List<String> altTexts =
                    new ArrayList<>(pictures.stream().map(Picture::caption).toList());
            altTexts.addAll(tags);
            Post post = Post.comment(words).withTitle(headline).withAltTexts(altTexts);
            return new Submission(post, Author.member().withAgeGroup(AgeGroup.CHILD), null, CHILDREN);
        }

        @Override
        public String propertyOf(String field) {
            return switch (field) {
                case "text" -> "words";
                case "title" -> "headline";
                case "altTexts[0]" -> pictures.isEmpty() ? "tags[0]" : "pictures[0].caption";
                default -> "pictures[1].caption";
            };
        }
    }

    record Page(@Valid ClubForm comment, List<@Valid ClubForm> answers) {}

    /** A form without packs, which the engine of the host judges. */
    @AcceptablePost(payload = Severe.class)
    record HostForm(Submission toSubmission) implements PostForm {
        @Override
        public String propertyOf(String field) {
            return null;
        }
    }

    @AcceptablePost(verdicts = Verdict.REJECT)
    record RejectForm(Submission toSubmission) implements PostForm {
        @Override
        public String propertyOf(String field) {
            return null;
        }
    }

    @AcceptablePost(
            verdicts = {Verdict.ADVISE, Verdict.HOLD},
            message = "{rule} ({clauses}, {verdict}): {wording.fr}")
    record WordedForm(Submission toSubmission) implements PostForm {
        @Override
        public String propertyOf(String field) {
            return null;
        }
    }

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory();
    }

    private static Validator validator(Locale locale) {
        return factory(locale).getValidator();
    }

    private static Validator judgedBy(PolicyEngine engine) {
        return judgedBy(engine, Locale.ENGLISH);
    }

    private static Validator judgedBy(PolicyEngine engine, Locale locale) {
        return factory(locale)
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(engine)
                .getValidator();
    }

    private static <T> Set<ConstraintViolation<T>> violations(T form, Class<?>... groups) {
        return validator(Locale.ENGLISH).validate(form, groups);
    }

    private static <P> P payload(ConstraintViolation<?> violation, Class<P> type) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(type);
    }

    private static Submission children(String text) {
        return new Submission(Post.comment(text), null, null, CHILDREN);
    }

    @Test
    void aHoldingFindingStandsAtThePropertyOfItsWords() {
        assertThat(violations(ClubForm.of(TELEPHONE))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("words");
            assertThat(violation.getMessage()).startsWith("On a channel for children");
            Finding finding = payload(violation, Finding.class);
            assertThat(finding.rule()).isEqualTo("children-personal-information");
            assertThat(finding.evidence()).extracting(Signal::excerpt).containsExactly("416-555-0199");
        });
    }

    @Test
    void aFormThatNothingStandsAgainstIsValid() {
        assertThat(violations(ClubForm.of("I liked the dragon book."))).isEmpty();
        assertThat(violations(new Page(null, List.of()))).isEmpty();
    }

    @Test
    void evidenceInSeveralFieldsStandsAtEachOfTheirProperties() {
        ClubForm form = new ClubForm(
                "Ring 416-555-0123", "Hello", List.of(new Picture(TELEPHONE), new Picture(TELEPHONE)), List.of());
        assertThat(violations(form))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("headline", "pictures[0].caption", "pictures[1].caption");
    }

    @Test
    void anElementOfAListOfWordsHasItsPlace() {
        ClubForm form = new ClubForm(null, "Hello", List.of(), List.of(TELEPHONE));
        assertThat(violations(form))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("tags[0]");
    }

    @Test
    void aFormInsideAnotherBeanKeepsThePathToIt() {
        Page page = new Page(ClubForm.of(TELEPHONE), List.of(ClubForm.of("Hello"), ClubForm.of(TELEPHONE)));
        assertThat(violations(page))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("comment.words", "answers[1].words");
    }

    @Test
    void adviceIsAGroupOfItsOwnAndStandsAtTheFormIfItRestsOnFacts() {
        ClubForm form = ClubForm.of(TELEPHONE);
        assertThat(violations(form, Advice.class)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath().toString()).isEmpty();
            assertThat(payload(violation, Finding.class).rule()).isEqualTo("parents-note");
        });
        assertThat(violations(form, Default.class, Advice.class)).hasSize(2);
    }

    @Test
    void theMessageSpeaksTheLanguageOfTheValidation() {
        ClubForm form = ClubForm.of(TELEPHONE);
        assertThat(validator(Locale.CANADA_FRENCH).validate(form))
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(message -> assertThat(message).startsWith("Sur un canal pour enfants"));
        assertThat(validator(Locale.UK).validate(form))
                .extracting(ConstraintViolation::getMessage)
                .allSatisfy(message -> assertThat(message).startsWith("On a channel"));
    }

    @Test
    void aMessageOfTheHostsOwnCanNameTheClause() {
        Validator validator = judgedBy(PolicyEngine.load(TORONTO));
        assertThat(validator.validate(new WordedForm(children(TELEPHONE))))
                .extracting(ConstraintViolation::getMessage)
                .singleElement()
                .asString()
                .startsWith("children-personal-information (TPL-DIR-10, HOLD): Sur un canal");
    }

    @Test
    void wordsOfAnAuthorInAMessageAreNeverInterpolated() {
        String name = "Cambridge Library Galleries ${1+1} {message} {rule} \\{ \\ $";
        Channel channel = Channel.own()
                .withOwner(ChannelOwner.INDIVIDUAL)
                .withOfficial(false)
                .withDisplayName(name)
                .withProtectedNames(Set.of("Cambridge Library Galleries"));
        Author employee = Author.member().withRole(Role.EMPLOYEE);
        WordedForm form = new WordedForm(new Submission(Post.comment("New show."), employee, channel, null));
        assertThat(judgedBy(PolicyEngine.load("cambridge-public-library")).validate(form))
                .extracting(ConstraintViolation::getMessage)
                .anySatisfy(message ->
                        assertThat(message).startsWith("look-alike-account").contains(", " + name + ","));
    }

    @Test
    void theEngineOfTheHostJudgesWhereNoPacksAreNamed() {
        HostForm form = new HostForm(children(TELEPHONE));
        assertThat(judgedBy(PolicyEngine.load(TORONTO)).validate(form))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Severe.class));
        PolicyEngine shadowing = PolicyEngine.builder()
                .packs(TORONTO)
                .shadow("TPL-DIR-10", "TPL-TOU-3")
                .load();
        assertThat(judgedBy(shadowing).validate(form)).isEmpty();
    }

    @Test
    void withoutPacksAndWithoutAnEngineTheValidationEnds() {
        assertThatThrownBy(() -> violations(new HostForm(children("Hello"))))
                .hasStackTraceContaining("Name packs, or give the validator your engine");
    }

    @Test
    void packsThatAreNamedTwiceShareOneEngine() {
        assertThat(SharedEngines.judgingBy(List.of(TORONTO))).isSameAs(SharedEngines.judgingBy(List.of(TORONTO)));
    }

    @Test
    void aPackThatNobodyKnowsEndsTheValidation() {
        @AcceptablePost(packs = "nowhere-public-library")
        record LostForm(Submission toSubmission) implements PostForm {
            @Override
            public String propertyOf(String field) {
                return null;
            }
        }
        assertThatThrownBy(() -> violations(new LostForm(children("Hello"))))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(PolicyException.class);
    }

    @Test
    void aConstraintThatAsksForNothingOrForPermissionsIsRefused() {
        @AcceptablePost(
                packs = TORONTO,
                verdicts = {})
        record Silent(Submission toSubmission) implements PostForm {
            @Override
            public String propertyOf(String field) {
                return null;
            }
        }
        @AcceptablePost(packs = TORONTO, verdicts = Verdict.ALLOW)
        record Permissive(Submission toSubmission) implements PostForm {
            @Override
            public String propertyOf(String field) {
                return null;
            }
        }
        for (PostForm form : List.of(new Silent(children("Hello")), new Permissive(children("Hello")))) {
            assertThatThrownBy(() -> violations(form))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("Name one or more of ADVISE, HOLD and REJECT");
        }
    }

    @Test
    void aDetectorThatThrowsHoldsTheFormAndSaysSoInBothLanguages() {
        SignalDetector failing = new SignalDetector() {
            @Override
            public Set<String> kinds() {
                return Set.of("harassment");
            }

            @Override
            public List<Signal> detect(Submission submission) {
                throw new IllegalStateException("no model");
            }
        };
        PolicyEngine engine =
                PolicyEngine.builder().packs(TORONTO).detector(failing).load();
        HostForm form = new HostForm(children("I liked the dragon book."));
        assertThat(judgedBy(engine).validate(form)).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage()).contains("could not be checked completely");
            assertThat(payload(violation, Decision.class).complete()).isFalse();
        });
        assertThat(judgedBy(engine).validate(new RejectForm(form.toSubmission())))
                .isEmpty();
    }

    @Test
    void aConfirmedBreachRejectsAndALimitMakesItMilder() {
        Submission breach = Submission.of(Post.comment("See the picture."))
                .withSignals(List.of(Signal.of("off-topic").withReview(Review.CONFIRMED)));
        Validator validator = judgedBy(PolicyEngine.load("worcester-public-library"));
        assertThat(validator.validate(new RejectForm(breach)))
                .extracting(violation -> payload(violation, Finding.class).rule())
                .containsExactly("removal");

        Submission steward = new Submission(breach.post(), Author.member().withRole(Role.EMPLOYEE), null, null)
                .withSignals(List.of(
                        breach.signals().get(0), Signal.of("protected-activity").withSubkind("union")));
        assertThat(validator.validate(new RejectForm(steward))).isEmpty();
        assertThat(validator.validate(new HostForm(steward)))
                .extracting(violation -> payload(violation, Finding.class).rule())
                .contains("removal");
    }

    @Test
    void aTextThatIsNoFactViolatesAtItsProperty() {
        assertThat(validator(Locale.FRENCH).validate(ClubForm.of(null)))
                .extracting(violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage)
                .containsExactly(tuple("words", "ne doit pas être nul"));
        List<Picture> pictures = new ArrayList<>();
        pictures.add(new Picture(null));
        assertThat(violations(new ClubForm(null, "Hello", pictures, List.of())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("pictures[0].caption");
    }

    @Test
    void factsThatNoPropertyHoldsEndTheValidation() {
        Post post = Post.comment("Hello").withLanguage("x".repeat(36));
        assertThatThrownBy(() -> judgedBy(PolicyEngine.load(TORONTO)).validate(new HostForm(Submission.of(post))))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("post.language");
    }

    @Test
    void aFormThatThrowsOrGivesNothingOrNoPathEndsTheValidation() {
        @AcceptablePost(packs = TORONTO)
        record Broken(Submission given, String path) implements PostForm {
            @Override
            public Submission toSubmission() {
                if (path == null) {
                    throw new IllegalStateException("who is logged in?");
                }
                return given;
            }

            @Override
            public String propertyOf(String field) {
                return path;
            }
        }
        assertThatThrownBy(() -> violations(new Broken(null, null)))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("who is logged in?");
        assertThatThrownBy(() -> violations(new Broken(null, "words")))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("toSubmission() returned null");
        for (String path : List.of("", "words[", "a..b", "[0]", "a[b]", "a[0]b")) {
            assertThatThrownBy(() -> violations(new Broken(children(TELEPHONE), path)))
                    .as(path)
                    .isInstanceOf(ValidationException.class)
                    .hasStackTraceContaining("which is no path");
        }
    }
}
