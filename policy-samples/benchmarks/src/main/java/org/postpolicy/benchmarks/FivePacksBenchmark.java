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
import org.postpolicy.facts.ChannelComputed;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Concern;
import org.postpolicy.rules.drools.RuleEngine;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Match;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.View;

/** The rules of five packs in one engine against the same rules as one pack, with facts and signals given. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FivePacksBenchmark {

    private static final List<String> PACKS = List.of(
            "cambridge-public-library",
            "city-of-toronto",
            "deseronto-public-library",
            "toronto-public-library",
            "worcester-public-library");
    private static final String TOGETHER = "all-together";
    private static final int DESERONTO = 1 << 2;
    private static final int WORCESTER = 1 << 4;
    private static final int ALL = (1 << 5) - 1;

    /**
     * How many ways of seeing a submission there are: 1 if all packs see the same; 2 if one policy sees the channel as due
     * for review; 3 if the channel is also one institution's and to the others another organization's.
     */
    @Param({"1", "2", "3"})
    public int views;

    private final List<List<View>> seenByFive = new ArrayList<>();
    private final List<List<View>> seenByOne = new ArrayList<>();
    private final List<List<SeenSignal>> signals = new ArrayList<>();
    private RuleEngine five;
    private RuleEngine one;
    private int next;

    /** Reads the rules twice: pack by pack, and as those of one pack. */
    @Setup
    public void prepare() {
        five = new RuleEngine(PACKS.stream()
                .map(pack -> RuleSet.read(pack, RuleSet.files(pack)))
                .toList());
        Map<String, String> joined = RuleSet.joined(TOGETHER, PACKS);
        one = new RuleEngine(List.of(RuleSet.read(TOGETHER, joined)));
        for (Cases given : Cases.sixteen(TOGETHER)) {
            seenByFive.add(views(given.facts()));
            seenByOne.add(List.of(new View(given.facts(), 1)));
            signals.add(given.signals().stream()
                    .map(signal -> new SeenSignal(signal, SeenSignal.ALL_PACKS))
                    .toList());
        }
    }

    private List<View> views(Facts facts) {
        if (views == 1) {
            return List.of(new View(facts, ALL));
        }
        View reviewed = new View(dueForReview(facts), DESERONTO);
        return views == 2
                ? List.of(new View(facts, ALL & ~DESERONTO), reviewed)
                : List.of(
                        new View(elsewhere(facts), ALL & ~DESERONTO & ~WORCESTER),
                        reviewed,
                        new View(facts, WORCESTER));
    }

    private static Facts dueForReview(Facts facts) {
        ChannelComputed due = new ChannelComputed(null, null, null, null, true);
        return new Facts(facts.post(), facts.author(), facts.channel().withComputed(due), facts.audience());
    }

    private static Facts elsewhere(Facts facts) {
        ChannelOwner owner = facts.channel().owner() == ChannelOwner.OWN_INSTITUTION
                ? ChannelOwner.OTHER_ORGANIZATION
                : facts.channel().owner();
        return new Facts(
                facts.post(), facts.author(), facts.channel().withOwner(owner).withOfficial(false), facts.audience());
    }

    /** Five packs. */
    @Benchmark
    public List<Match> fivePacks() {
        int i = next++ & Cases.COUNT - 1;
        return five.evaluate(seenByFive.get(i), signals.get(i), FivePacksBenchmark::noConcerns);
    }

    /** The same rules as one pack. */
    @Benchmark
    public List<Match> onePack() {
        int i = next++ & Cases.COUNT - 1;
        return one.evaluate(seenByOne.get(i), signals.get(i), FivePacksBenchmark::noConcerns);
    }

    private static List<List<Concern>> noConcerns(List<Match> matches) {
        return List.of(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
