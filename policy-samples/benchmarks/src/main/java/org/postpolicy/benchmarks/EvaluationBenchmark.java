package org.postpolicy.benchmarks;

import java.util.List;
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
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.signals.TextSignals;

/** Whole decisions, and the text signals alone, for posts of several lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluationBenchmark {

    /** The length of the post in UTF-16 units. */
    @Param({"40", "200", "1000", "10000"})
    public int length;

    private PolicyEngine engine;
    private TextSignals signals;
    private Submission submission;

    /** Loads a pack and makes a post. */
    @Setup
    public void prepare() {
        engine = PolicyEngine.load("toronto-public-library");
        signals = TextSignals.of(TextSignals.detectedKinds(), List.of(List.of()));
        submission = Submission.of(Post.comment(Texts.ofLength(length)));
    }

    /** A whole decision: facts validated, signals seen, rules asked, findings worded. */
    @Benchmark
    public Decision decision() {
        return engine.evaluate(submission);
    }

    /** All built-in detectors. */
    @Benchmark
    public Object signalsOnly() {
        return signals.detect(submission);
    }
}
