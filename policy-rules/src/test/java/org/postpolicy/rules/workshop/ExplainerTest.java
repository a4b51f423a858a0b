package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Purpose;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.workshop.Explainer.Reader;
import org.postpolicy.rules.workshop.NearRule.Want;

class ExplainerTest {

    private static final PolicyEngine TORONTO = PolicyEngine.load("toronto-public-library");
    private static final Submission KIDS = new Submission(
            Post.comment("Call my mom at 416-555-0199 or 416-555-0123, she likes books!"),
            null,
            null,
            Audience.of(AudienceGroup.CHILDREN));

    @TempDir
    private Path folder;

    @Test
    void aRuleThatSpokeShowsItsClausesItsWordsAndTheFactsThatMetIt() {
        SpokenRule rule = spoken(explain(TORONTO, KIDS), "children-personal-information");

        assertThat(rule.clauses()).contains("TPL-DIR-10");
        assertThat(rule.conclusion()).isEqualTo("HOLD");
        assertThat(rule.message().in(Locale.ENGLISH)).isNotBlank();
        assertThat(rule.evidence()).extracting(Signal::excerpt).containsExactly("416-555-0199", "416-555-0123");
        assertThat(rule.reasons())
                .contains(
                        new Reason("Audience", "group == AudienceGroup.CHILDREN", "CHILDREN"),
                        new Reason("Signal", "kind == \"personal-information\"", "\"personal-information\""));
    }

    @Test
    void whatMustNotBeTheCaseShowsWhatIs() throws IOException {
        Explanation explanation = explainLogo(
                "negated", "when\n", "when\n    not Audience( visibility == Visibility.DIRECT )\n", Reader.STAFF);

        assertThat(explanation.spoke().get(0).reasons())
                .contains(new Reason("Audience", "not visibility == Visibility.DIRECT", "PUBLIC"));
    }

    @Test
    void aRuleThatOneFactKeptSilentNamesThatFact() {
        Submission general = new Submission(KIDS.post(), null, null, Audience.of(AudienceGroup.GENERAL));

        NearRule near = near(explain(TORONTO, general), "children-personal-information");

        assertThat(near.want()).isEqualTo(Want.FACT);
        assertThat(near.wanting()).isEqualTo(new Reason("Audience", "group == AudienceGroup.CHILDREN", "GENERAL"));
    }

    @Test
    void aRuleThatWaitsForASignalNamesIt() {
        Submission harmless = new Submission(Post.comment("Books!"), null, null, Audience.of(AudienceGroup.CHILDREN));

        NearRule near = near(explain(TORONTO, harmless), "children-personal-information");

        assertThat(near.want()).isEqualTo(Want.SIGNAL);
        assertThat(near.wanting().fact()).isEqualTo("Signal");
        assertThat(near.wanting().condition()).contains("personal-information");
        assertThat(near.wanting().found()).isNull();
    }

    @Test
    void theSmallestChangeTakesOutJustTheWordsThatMatter() {
        Explanation explanation = explain(TORONTO, KIDS);

        Change first = explanation.changes().get(0);
        assertThat(first.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(first.steps())
                .extracting(Step::kind, Step::words)
                .containsExactly(
                        tuple(Step.Kind.REMOVE_WORDS, "416-555-0199"), tuple(Step.Kind.REMOVE_WORDS, "416-555-0123"));
        assertThat(first.submission().post().text()).isEqualTo("Call my mom at or, she likes books!");
        assertThat(TORONTO.evaluate(first.submission()).verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(explanation.searchedAll()).isTrue();
    }

    @Test
    void aDisclaimerIsAddedWhereItIsAllThatIsMissing() {
        PolicyEngine deseronto = PolicyEngine.load("deseronto-public-library");
        Submission personal = new Submission(
                Post.comment("I work at the library, and I think the new arena is a mistake.")
                        .withPurposes(Set.of(Purpose.PERSONAL)),
                Author.privateEmployee(),
                Channel.personal(),
                null);
        Decision decision = deseronto.evaluate(personal);
        assertThat(decision.verdict()).isNotEqualTo(Verdict.ALLOW);

        assertThat(explain(deseronto, personal).changes())
                .anySatisfy(change -> assertThat(change.steps())
                        .singleElement()
                        .extracting(Step::kind)
                        .isEqualTo(Step.Kind.ADD_WORDS));
    }

    @Test
    void anotherChannelIsOfferedWhereTheHostNamesOneThatFits() {
        PolicyEngine worcester = PolicyEngine.load("worcester-public-library");
        Channel shop = Channel.of(ChannelOwner.OTHER_ORGANIZATION).withDisplayName("Sofa market");
        Submission sale =
                new Submission(Post.comment("Buy my old sofa, only $50! Order now!"), null, Channel.own(), null);

        Explanation explanation = new Explainer(worcester).explain(sale, Reader.STAFF, List.of(shop));

        assertThat(explanation.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(explanation.changes())
                .anySatisfy(change -> assertThat(change.steps())
                        .singleElement()
                        .extracting(step -> step.says().in(Locale.ENGLISH))
                        .isEqualTo("Post it on the channel \"Sofa market\"."));
    }

    @Test
    void anAcceptablePostNeedsNoChange() {
        Explanation explanation = explain(TORONTO, Submission.of(Post.comment("I liked this book.")));

        assertThat(explanation.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(explanation.changes()).isEmpty();
        assertThat(explanation.tried()).isZero();
    }

    @Test
    void aPostThatIsNothingButItsOffenceIsNotMadeAcceptableByEmptyingIt() {
        Explanation explanation = explain(TORONTO, Submission.of(Post.comment("416-555-0199")));

        assertThat(explanation.changes())
                .allSatisfy(
                        change -> assertThat(change.submission().post().text()).isNotBlank());
    }

    @Test
    void thePublicSeesMessageClausesAndWordsButNoConditions() {
        Explanation explanation = new Explainer(TORONTO).explain(KIDS, Reader.PUBLIC, List.of());

        SpokenRule rule = spoken(explanation, "children-personal-information");
        assertThat(rule.message()).isNotNull();
        assertThat(rule.evidence()).hasSize(2);
        assertThat(rule.reasons()).isEmpty();
        assertThat(explanation.nearly()).isEmpty();
        assertThat(explanation.changes()).isNotEmpty();
    }

    @Test
    void aRuleMayHideThatItSpokeAndMayShowAllOfItself() throws IOException {
        Explanation hidden = explainLogo("nothing");
        assertThat(hidden.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(hidden.spoke()).isEmpty();
        assertThat(hidden.changes()).isEmpty();
        assertThat(hidden.searchedAll()).isFalse();

        Explanation shown = explainLogo("all");
        assertThat(shown.spoke())
                .singleElement()
                .satisfies(rule -> assertThat(rule.reasons()).isNotEmpty());
    }

    private Explanation explainLogo(String exposure) throws IOException {
        String verdict = "    @verdict( \"HOLD\" )\n";
        return explainLogo(exposure, verdict, verdict + "    @explain( \"" + exposure + "\" )\n", Reader.PUBLIC);
    }

    private Explanation explainLogo(String name, String former, String changed, Reader reader) throws IOException {
        TestPack pack = TestPack.copyOf("broken-base", folder.resolve(name));
        pack.replace("rules/third-party-logo.drl", former, changed);
        Path library = folder.resolve(name).resolve("example-library");
        Files.move(pack.folder(), library);
        PolicyEngine engine = PolicyEngine.builder()
                .directory(folder.resolve(name))
                .packs("example-library")
                .load();
        Submission logo = Submission.of(Post.comment("Our reading room"))
                .withSignals(List.of(Signal.of("logo").withSubkind("third-party")));
        return new Explainer(engine).explain(logo, reader, List.of());
    }

    @Test
    void whatAHostSawInAPictureCanBeLeftOut() {
        Submission logo = Submission.of(Post.comment("Our reading room")).withSignals(List.of(Signal.of("obscenity")));

        assertThat(explain(TORONTO, logo).changes().get(0).steps())
                .singleElement()
                .extracting(Step::kind)
                .isEqualTo(Step.Kind.LEAVE_OUT);
    }

    @Test
    void anEngineOfSomebodyElseCannotBeExplained() {
        PolicyEngine foreign = new PolicyEngine() {
            @Override
            public Decision evaluate(Submission submission) {
                return TORONTO.evaluate(submission);
            }

            @Override
            public Decision audit(Channel channel) {
                return TORONTO.audit(channel);
            }

            @Override
            public void reload() {
                TORONTO.reload();
            }

            @Override
            public List<Pack> packs() {
                return TORONTO.packs();
            }
        };

        assertThatThrownBy(() -> new Explainer(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an engine of this library");
    }

    private static Explanation explain(PolicyEngine engine, Submission submission) {
        return new Explainer(engine).explain(submission, Reader.STAFF, List.of());
    }

    private static SpokenRule spoken(Explanation explanation, String rule) {
        return explanation.spoke().stream()
                .filter(spoken -> spoken.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static NearRule near(Explanation explanation, String rule) {
        return explanation.nearly().stream()
                .filter(near -> near.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
