package org.postpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.language.View;

/** Every shipped rule compiles with stock Drools as well, and speaks there in the same cases. */
class ShippedRulesDifferentialTest {

    private static final Path PACKS = Path.of("src/main/resources/policies");
    private static final List<String> KINDS =
            SignalCatalogue.all().stream().map(SignalKind::kind).toList();

    private static final Map<String, StockDrools> STOCK = new LinkedHashMap<>();
    private static final Map<String, RuleEngine> OURS = new LinkedHashMap<>();
    private static final Set<String> SPOKE = new HashSet<>();
    private static final Set<String> ALL = new HashSet<>();

    @BeforeContainer
    static void compileTheShippedRulesTwice() throws IOException {
        try (Stream<Path> packs = Files.list(PACKS)) {
            for (Path pack : packs.filter(Files::isDirectory).sorted().toList()) {
                compile(pack);
            }
        }
    }

    private static void compile(Path pack) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> rules = Files.list(pack.resolve("rules"))) {
            rules.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .forEach(file -> files.put(name(file), read(file)));
        }
        String id = pack.getFileName().toString();
        Problems problems = new Problems();
        RuleReader reader = new RuleReader(id, new KnownSignals());
        List<RuleDefinition> rules = new ArrayList<>();
        files.forEach(
                (name, text) -> reader.read(name, name + ".drl", text, problems).ifPresent(rules::add));
        assertThat(problems.list()).isEmpty();
        // Stock Drools judges dates by its own clock; a rule that holds today speaks there as it does here.
        assertThat(rules)
                .allMatch(rule -> rule.expires() == null
                        && (rule.effective() == null || rule.effective().isBefore(LocalDate.now())));
        OURS.put(id, new RuleEngine(List.of(rules)));
        STOCK.put(id, new StockDrools(files));
        rules.forEach(rule -> ALL.add(id + "/" + rule.name()));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".drl".length());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @AfterContainer
    static void mostRulesHaveSpoken() {
        STOCK.clear();
        OURS.clear();
        assertThat(SPOKE.size())
                .as("rules of %d that spoke at least once", ALL.size())
                .isGreaterThan(ALL.size() * 3 / 4);
    }

    @Property(tries = 8_000, shrinking = ShrinkingMode.OFF)
    void theSameRulesSpeakWithTheSameSignals(@ForAll long seed) {
        RandomFacts random = new RandomFacts(seed, KINDS);
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
        STOCK.forEach((pack, stock) -> {
            Map<String, Set<Signal>> ours = spokenByOurs(OURS.get(pack), facts, signals, concerns);
            assertThat(ours).as(pack).isEqualTo(stock.evaluate(all));
            ours.keySet().forEach(rule -> SPOKE.add(pack + "/" + rule));
        });
    }

    /** Rules about a channel alone run in audits; stock Drools has no such difference. */
    private static Map<String, Set<Signal>> spokenByOurs(
            RuleEngine engine, Facts facts, List<Signal> signals, List<Concern> concerns) {
        Map<String, Set<Signal>> spoke = new TreeMap<>();
        List<SeenSignal> seen = signals.stream()
                .map(signal -> new SeenSignal(signal, SeenSignal.ALL_PACKS))
                .toList();
        List<View> view = List.of(new View(facts, 1));
        engine.evaluate(view, seen, matches -> List.of(concerns))
                .forEach(match -> spoke.put(match.rule().name(), new HashSet<>(match.evidence())));
        engine.audit(view).forEach(match -> spoke.put(match.rule().name(), new HashSet<>(match.evidence())));
        return spoke;
    }
}
