package org.postpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;
import org.postpolicy.rules.language.WordList;

/** The same rules must speak, with the same signals, whether we run them or stock Drools does. */
class DifferentialTest {

    private static final int RULES = Integer.getInteger("postpolicy.differential.rules", 120);
    private static final long RULES_SEED = Long.getLong("postpolicy.differential.seed", 20260105L);

    private static StockDrools stock;
    private static RuleEngine ours;

    @BeforeContainer
    static void compileTheSameRulesTwice() {
        Map<String, String> files = new RandomRules(RULES_SEED).files(RULES);
        Problems problems = new Problems();
        RuleReader reader = new RuleReader("random", everySubkindForEveryKind());
        List<RuleDefinition> rules = new ArrayList<>();
        files.forEach(
                (name, text) -> reader.read(name, name + ".drl", text, problems).ifPresent(rules::add));
        assertThat(problems.list()).isEmpty();
        ours = new RuleEngine(List.of(rules));
        stock = new StockDrools(files);
    }

    private static KnownSignals everySubkindForEveryKind() {
        KnownSignals known = new KnownSignals();
        for (String kind : RandomFacts.KINDS) {
            List<WordList.Phrase> phrases = RandomFacts.SUBKINDS.stream()
                    .map(subkind -> new WordList.Phrase("word", subkind, null, false, Place.of("random")))
                    .toList();
            known.add(new WordList(kind, "en", false, phrases));
        }
        return known;
    }

    @AfterContainer
    static void forgetTheRules() {
        ours = null;
        stock = null;
    }

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void theSameRulesSpeakWithTheSameSignals(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed);
        Facts facts = new Facts(
                random.fact(Post.class),
                random.fact(Author.class),
                random.fact(Channel.class),
                random.fact(Audience.class));
        List<Signal> signals = random.signals();
        List<Concern> concerns = random.concerns();

        List<Object> all = new ArrayList<>(List.of(facts.post(), facts.author(), facts.channel(), facts.audience()));
        all.addAll(signals);
        all.addAll(concerns);

        assertThat(spokenByOurs(facts, signals, concerns)).isEqualTo(stock.evaluate(all));
    }

    private static Map<String, Set<Signal>> spokenByOurs(Facts facts, List<Signal> signals, List<Concern> concerns) {
        Map<String, Set<Signal>> spoke = new TreeMap<>();
        List<SeenSignal> seen = signals.stream()
                .map(signal -> new SeenSignal(signal, SeenSignal.ALL_PACKS))
                .toList();
        ours.evaluate(List.of(new View(facts, 1)), seen, matches -> List.of(concerns))
                .forEach(match -> spoke.put(match.rule().name(), new HashSet<>(match.evidence())));
        return spoke;
    }
}
