package org.postpolicy.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.drools.RuleEngine;

/** Reading and building rules again, after the first time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RebuildBenchmark {

    private Map<String, String> files;
    private PolicyEngine engine;

    /** Makes a hundred rules and loads a shipped pack. */
    @Setup
    public void prepare() {
        files = RuleSet.files("made-100");
        engine = PolicyEngine.load("toronto-public-library");
    }

    /** A hundred rules, read, checked and built by us. */
    @Benchmark
    public RuleEngine ours() {
        return new RuleEngine(List.of(RuleSet.read("made", files)));
    }

    /** The same rules compiled by stock Drools. */
    @Benchmark
    public StockRules stockDrools() {
        return new StockRules(files);
    }

    /** A whole shipped pack: files, register, messages, rules, word lists. */
    @Benchmark
    public void reload() {
        engine.reload();
    }
}
