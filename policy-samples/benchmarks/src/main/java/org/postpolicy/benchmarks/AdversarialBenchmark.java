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
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.signals.TextSignals;

/** All detectors on texts made to be slow; the time for each character must stay the same as the text grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AdversarialBenchmark {

    /** What the text repeats. */
    @Param
    public AdversarialTexts shape;

    /** The length of the text in UTF-16 units. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private TextSignals signals;
    private Submission submission;

    /** Builds the detectors and makes a text. */
    @Setup
    public void prepare() {
        signals = TextSignals.of(TextSignals.detectedKinds(), List.of(List.of()));
        submission = Submission.of(Post.comment(shape.ofLength(length)));
    }

    /** All built-in detectors. */
    @Benchmark
    public Object signals() {
        return signals.detect(submission);
    }
}
