package org.postpolicy.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.sanitizer.Sanitizer;
import com.liferay.portal.kernel.sanitizer.SanitizerException;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.LocaleThreadLocal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Signal;

class PolicySanitizerTest {

    private static final long EMPLOYEE = 7;
    private static final String THREAT = "I will hurt you when I find you.";
    private static final PolicyEngine TORONTO = PolicyEngine.load("toronto-public-library");

    private final Sanitizer sanitizer = sanitizer(TORONTO, Verdict.HOLD);

    @BeforeEach
    void showThePageInEnglish() {
        LocaleThreadLocal.setThemeDisplayLocale(Locale.CANADA);
    }

    private static Sanitizer sanitizer(PolicyEngine engine, Verdict refused) {
        return new PolicySanitizer(
                engine, refused, user -> user == EMPLOYEE ? Author.officialEmployee() : Author.member());
    }

    private static String store(Sanitizer sanitizer, long user, String type, String content, String... modes)
            throws SanitizerException {
        return sanitizer.sanitize(1, 2, user, "com.example.Comment", 3, type, modes, content, Map.of());
    }

    private String store(String content) throws SanitizerException {
        return store(sanitizer, 5, ContentTypes.TEXT_HTML, content, Sanitizer.MODE_ALL);
    }

    @Test
    void contentThatNothingStandsAgainstIsStoredAsItIs() throws SanitizerException {
        String html = "<p>I liked the <b>dragon</b> book.</p>\n";
        assertThat(store(html)).isSameAs(html);
        assertThat(store(null)).isNull();
    }

    @Test
    void contentIsRefusedWithTheReasonInTheLanguageOfThePage() {
        assertThatThrownBy(() -> store("<p>" + THREAT + "</p>"))
                .isInstanceOf(SanitizerException.class)
                .hasMessageStartingWith("Contributions are welcome when they keep the library");
        LocaleThreadLocal.setThemeDisplayLocale(Locale.CANADA_FRENCH);
        assertThatThrownBy(() -> store("<p>" + THREAT + "</p>"))
                .isInstanceOf(SanitizerException.class)
                .hasMessageContaining("bibliothèque");
    }

    @Test
    void wordsAreReadAsPeopleSeeThem() throws SanitizerException {
        assertThatThrownBy(() -> store("<p>I will <em>hurt</em> y&#111;u when I find you.</p>"))
                .isInstanceOf(SanitizerException.class);
        assertThatThrownBy(() -> store("<img src='a.png' alt='" + THREAT + "'>"))
                .isInstanceOf(SanitizerException.class);
        assertThat(store("<p data-note='" + THREAT + "'>A quiet day.</p>")).contains("A quiet day.");
        assertThatThrownBy(() -> store(sanitizer, 5, ContentTypes.TEXT_PLAIN, THREAT, Sanitizer.MODE_BAD_WORDS))
                .isInstanceOf(SanitizerException.class);
    }

    @Test
    void whoeverAsksForScriptsOnlyGetsTheContentBack() throws SanitizerException {
        assertThat(store(sanitizer, 5, ContentTypes.TEXT_HTML, THREAT, Sanitizer.MODE_XSS))
                .isEqualTo(THREAT);
    }

    @Test
    void whatWaitsInAWorkflowAnywayIsRefusedOnlyIfItIsRejected() throws SanitizerException {
        Sanitizer workflow = sanitizer(TORONTO, Verdict.REJECT);
        assertThat(store(workflow, 5, ContentTypes.TEXT_PLAIN, THREAT, Sanitizer.MODE_ALL))
                .isEqualTo(THREAT);
        assertThatThrownBy(() -> sanitizer(TORONTO, Verdict.ADVISE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give HOLD or REJECT");
    }

    @Test
    void theHostSaysWhoAUserIs() throws SanitizerException {
        String insult = "You are a stupid idiot.";
        assertThat(store(insult)).isEqualTo(insult);
        assertThatThrownBy(() -> store(sanitizer, EMPLOYEE, ContentTypes.TEXT_PLAIN, insult, Sanitizer.MODE_ALL))
                .isInstanceOf(SanitizerException.class);
    }

    @Test
    void aDetectorThatFailsRefusesAndSaysSo() {
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
        PolicyEngine engine = PolicyEngine.builder()
                .packs("toronto-public-library")
                .detector(failing)
                .load();
        assertThatThrownBy(() -> store(
                        sanitizer(engine, Verdict.HOLD),
                        5,
                        ContentTypes.TEXT_PLAIN,
                        "A quiet day.",
                        Sanitizer.MODE_ALL))
                .isInstanceOf(SanitizerException.class)
                .hasMessageContaining("could not be checked completely");
    }
}
