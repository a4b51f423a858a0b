package org.postpolicy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postpolicy.rules.drools.RuleEngine;
import org.postpolicy.rules.language.Match;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;

/** The rules alone, with facts and signals given: ours, stock Drools, and loops written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RulesBenchmark {

    /** The rules that are asked. */
    @Param({"made-100", "toronto-public-library"})
    public String rules;

    private final List<List<View>> views = new ArrayList<>();
    private final List<List<SeenSignal>> signals = new ArrayList<>();
    private List<Cases> cases;
    private RuleEngine ours;
    private StockRules stock;
    private HandWrittenLoop loop;
    private int next;

    /** Makes the rules ready in every way that is compared. */
    @Setup
    public void prepare() {
        Map<String, String> files = RuleSet.files(rules);
        List<RuleDefinition> read = RuleSet.read(rules.startsWith("made-") ? "made" : rules, files);
        ours = new RuleEngine(List.of(read));
        stock = new StockRules(files);
        loop = new HandWrittenLoop(read);
        cases = Cases.sixteen(rules);
        for (Cases given : cases) {
            views.add(List.of(new View(given.facts(), 1)));
            signals.add(given.signals().stream()
                    .map(signal -> new SeenSignal(signal, SeenSignal.ALL_PACKS))
                    .toList());
        }
    }

    /** Our engine. */
    @Benchmark
    public List<Match> ours() {
        int i = next++ & Cases.COUNT - 1;
        return ours.evaluate(views.get(i), signals.get(i), matches -> List.of(List.of()));
    }

    /** Stock Drools, the rules as written, a new session for each post. */
    @Benchmark
    public int stockDrools() {
        return stock.evaluate(cases.get(next++ & Cases.COUNT - 1));
    }

    /** A loop over every rule. */
    @Benchmark
    public int loop() {
        Cases given = cases.get(next++ & Cases.COUNT - 1);
        return loop.askAll(given.facts(), given.signals());
    }

    /** A loop over the rules whose signal is there. */
    @Benchmark
    public int loopByKind() {
        Cases given = cases.get(next++ & Cases.COUNT - 1);
        return loop.askByKind(given.facts(), given.signals());
    }
}
