package org.postpolicy.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;
import org.postpolicy.rules.signals.TextSignals;

/** All detectors on a post of 200 characters, beside word lists of a policy writer's own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

    private static final String KIND = "house-words";
    private static final String BUSY =
            "Call me at 416-555-0199 or reader@mail.example, I live at 12 Oak Street, M5V 2T6."
                    + " You st*pid 1d10t, i d i o t! He said \"I will hurt you\". Buy now for $20 at http://shop.example from 9 to 5, my friend!";

    /** How many phrases of the writer's own are looked for. */
    @Param({"1000", "10000"})
    public int phrases;

    private TextSignals signals;
    private Submission ordinary;
    private Submission busy;

    /** Builds the detectors and makes the posts. */
    @Setup
    public void prepare() {
        Set<String> kinds = new LinkedHashSet<>(TextSignals.detectedKinds());
        kinds.add(KIND);
        signals = TextSignals.of(kinds, List.of(List.of(ownWords(phrases))));
        ordinary = Submission.of(Post.comment(Texts.ofLength(200)));
        busy = Submission.of(Post.comment(BUSY));
    }

    /** A comment with nothing to see. */
    @Benchmark
    public Object ordinary() {
        return signals.detect(ordinary);
    }

    /** A comment in which nearly every detector has something to look at. */
    @Benchmark
    public Object busy() {
        return signals.detect(busy);
    }

    // One to four words, of which some begin as the words of the post do.
    private static WordList ownWords(int count) {
        String[] common = Texts.ofLength(500).toLowerCase().split("[^a-z]+");
        Random random = new Random(7);
        Set<String> phrases = new LinkedHashSet<>();
        while (phrases.size() < count) {
            StringBuilder phrase = new StringBuilder(word(random));
            for (int more = random.nextInt(4); more > 0; more--) {
                boolean known = random.nextBoolean();
                phrase.insert(0, (known ? common[random.nextInt(common.length)] : word(random)) + " ");
            }
            phrases.add(phrase + (random.nextInt(5) == 0 ? "*" : ""));
        }
        return WordListReader.read(KIND + ".en.txt", String.join("\n", phrases), new Problems());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letters = 4 + random.nextInt(6); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
