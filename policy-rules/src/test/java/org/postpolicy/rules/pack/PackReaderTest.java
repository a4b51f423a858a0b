package org.postpolicy.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postpolicy.Periods;
import org.postpolicy.Problem;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Review;
import org.postpolicy.rules.language.Problems;

class PackReaderTest {

    private final Problems problems = new Problems();
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    PackReaderTest() {
        put("pack.yaml", """
                id: small
                institution: small-town
                title: { en: Small, fr: Petit }
                version: 2.10.0
                effective: 2026-01-05
                zone: America/Toronto
                source: https://town.example/policy
                languages: [fr, en]
                """);
        put("clauses.yaml", """
                - id: SM-1
                  section: 4.10
                  says: { en: One, fr: Un }
                  rules: [answer]
                  cites: [The Act, The Code]
                  choice: Read narrowly.
                - { id: SM-2a, section: s. 5, says: { en: Two, fr: Deux }, by-hand: It asks for taste. }
                - { id: SM-3, section: "6", says: { en: Three, fr: Trois }, pending: true }
                """);
        put("messages.yaml", "answer: { en: 'Answer {post.title}.', fr: Répondez. }\n");
        put("obligations.yaml", """
                answer-post:
                  addressee: { en: The desk, fr: Le guichet }
                  message: { en: Answer., fr: Répondez. }
                """);
        put("rules/answer.drl", "package small\n");
        put("words/spam.en.txt", "buy now\n");
        put("rules/answer.yaml", """
                scenarios:
                  - name: all that can be said
                    post: { text: "Buy now! Call me", needsReply: true }
                    author: { role: PUBLIC }
                    channel: { setup: { responseTimePosted: P2D } }
                    audience: { group: CHILDREN }
                    signals: [{ kind: spam, excerpt: Buy now, review: CONFIRMED }]
                    now: "2026-01-08T15:00:00Z"
                    periods: { monitoring: P7D, response: PT48H }
                    expect: { verdict: HOLD, evidence: [Buy now, Buy now], obligation: answer-post, limit: ADVISE, concerns: [SM-1] }
                  - { name: b, channel: { official: true }, expect: { verdict: ALLOW } }
                  - { name: c, post: { text: c }, expect: { obligation: answer-post } }
                  - { name: d, post: { text: d }, expect: silent }
                  - { name: e, post: { text: e }, expect: silent }
                  - { name: f, post: { text: f }, expect: silent }
                """);
    }

    @Test
    void theHeaderIsReadWhole() {
        PackHeader header = read().header();

        assertThat(header.id()).isEqualTo("small");
        assertThat(header.institution()).isEqualTo("small-town");
        assertThat(header.title().in(Locale.GERMAN)).isEqualTo("Petit");
        assertThat(header.version()).isEqualTo("2.10.0");
        assertThat(header.effective()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(header.zone()).isEqualTo(ZoneId.of("America/Toronto"));
        assertThat(header.source()).isEqualTo("https://town.example/policy");
        assertThat(header.languages()).containsExactly("fr", "en");
    }

    @Test
    void aPolicyWithoutADayOfEffectIsFine() {
        edit("pack.yaml", "effective: 2026-01-05\n", "");

        assertThat(read().header().effective()).isNull();
    }

    @Test
    void aPolicyMayNameItsReviewAndItsPeriods() {
        assertThat(read().header().reviewYear()).isNull();
        assertThat(read().header().periods()).isEqualTo(Periods.unknown());

        edit("pack.yaml", "zone:", "review: 2030\nperiods: { violations: P12M, response: P2D }\nzone:");

        assertThat(read().header().reviewYear()).isEqualTo(2030);
        assertThat(read().header().periods())
                .isEqualTo(Periods.unknown().withViolations(Period.ofMonths(12)).withResponse(Duration.ofDays(2)));
    }

    @Test
    void aPeriodOrYearThatIsNoneIsReportedAtItsPlace() {
        edit("pack.yaml", "zone:", "review: soon\nperiods: { retention: 3 years, strikes: P1Y }\nzone:");

        assertThat(complaints())
                .containsExactly(
                        "P127 \"soon\" is not a year.",
                        "P506 \"retention\" must be a number of years, months or days, but says \"3 years\".",
                        "P502 There is no \"strikes\".");
    }

    @Test
    void anExpectedObligationMayAskWhetherItIsOptionalAndUntilWhenItIsDue() {
        edit(
                "rules/answer.yaml",
                "c }, expect: { obligation: answer-post }",
                "c }, expect: { obligation: { kind: answer-post, optional: false, due: 2026-01-07T15:00:00Z } }");

        assertThat(read().scenarios().get("answer").get(2).expect().obligation())
                .isEqualTo(new ExpectedObligation("answer-post", false, Instant.parse("2026-01-07T15:00:00Z")));
    }

    @Test
    void anExpectedObligationWithoutItsKindIsReported() {
        edit("rules/answer.yaml", "{ obligation: answer-post } }", "{ obligation: { optionel: false } } }");

        assertThat(complaints()).containsExactly("P502 There is no \"optionel\".", "P503 \"kind\" is missing.");
    }

    @Test
    void theRegisterKeepsEveryAnswer() {
        List<ClauseEntry> clauses = read().clauses();

        assertThat(clauses).extracting(ClauseEntry::id).containsExactly("SM-1", "SM-2a", "SM-3");
        assertThat(clauses).extracting(ClauseEntry::section).containsExactly("4.10", "s. 5", "6");
        assertThat(clauses).extracting(ClauseEntry::byHand).containsExactly(null, "It asks for taste.", null);
        assertThat(clauses).extracting(ClauseEntry::pending).containsExactly(false, false, true);
        assertThat(clauses.get(0).rules()).containsExactly("answer");
        assertThat(clauses.get(0).cites()).containsExactly("The Act", "The Code");
        assertThat(clauses.get(0).choice()).isEqualTo("Read narrowly.");
        assertThat(clauses.get(1).place().line()).isEqualTo(7);
    }

    @Test
    void messagesAndObligationsSpeakInTheOrderOfTheLanguages() {
        PackDocument pack = read();

        assertThat(pack.messages().get("answer").wording().wordings().keySet()).containsExactly("fr", "en");
        assertThat(pack.messages().get("answer").wording().hasPlaceholders()).isTrue();
        assertThat(pack.obligations().get("answer-post").addressee().toString()).isEqualTo("Le guichet");
    }

    @Test
    void rulesAndWordListsAreLeftAsWritten() {
        PackDocument pack = read();

        assertThat(pack.rules()).containsExactly(new RuleText("answer", "small/rules/answer.drl", "package small\n"));
        assertThat(pack.words()).containsExactly(new WordText("small/words/spam.en.txt", "buy now\n"));
    }

    @Test
    void aScenarioSaysAllThatItCan() {
        Scenario scenario = read().scenarios().get("answer").get(0);

        assertThat(scenario.submission().signals().get(0).review()).isEqualTo(Review.CONFIRMED);
        assertThat(scenario.submission().signals().get(0).end()).isEqualTo(7);
        assertThat(scenario.now()).isEqualTo(Instant.parse("2026-01-08T15:00:00Z"));
        assertThat(scenario.periods())
                .isEqualTo(Periods.unknown().withMonitoring(Duration.ofDays(7)).withResponse(Duration.ofDays(2)));
        assertThat(scenario.expect())
                .isEqualTo(new Expectation(
                        false,
                        Verdict.HOLD,
                        List.of("Buy now", "Buy now"),
                        ExpectedObligation.of("answer-post"),
                        Verdict.ADVISE,
                        List.of("SM-1")));
    }

    @Test
    void aScenarioOfAChannelHasNoPostAndAsksOnlyWhatItSays() {
        Scenario scenario = read().scenarios().get("answer").get(1);

        assertThat(scenario.submission().post()).isNull();
        assertThat(scenario.periods()).isEqualTo(Periods.unknown());
        assertThat(scenario.now()).isNull();
        assertThat(scenario.expect()).isEqualTo(new Expectation(false, Verdict.ALLOW, null, null, null, null));
    }

    @Test
    void everyFileIsCheckedInOneRound() {
        edit("pack.yaml", "zone: America/Toronto", "zone: Toronto");
        edit("clauses.yaml", "id: SM-1", "id: sm-1");
        edit("messages.yaml", "post.title", "post.name");
        edit("obligations.yaml", "addressee", "adressee");
        edit("rules/answer.yaml", "verdict: HOLD", "verdict: HELD");
        PackReader.read(new PackFiles("small", files), problems);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly("P128", "P124", "P135", "P120", "P121", "P305", "P306");
    }

    private PackDocument read() {
        PackDocument pack =
                PackReader.read(new PackFiles("small", files), problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return pack;
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> complaints() {
        PackReader.read(new PackFiles("small", files), problems);
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.message())
                .toList();
    }

    private void edit(String name, String old, String replacement) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        put(name, text.replace(old, replacement));
    }
}
