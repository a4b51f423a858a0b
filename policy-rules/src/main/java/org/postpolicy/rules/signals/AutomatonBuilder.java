package org.postpolicy.rules.signals;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a graph of lines an automaton: a state is the set of all places where a reader can be; not thread-safe.
 *
 * <p>Most sets hold one place, so that the automaton is about as large as the graph. They are numbered without a look-up,
 * because this runs for all lists when a program has just begun. Lines that stand for the same end in one state, so
 * that there are half as many and those that texts reach stay cached.
 */
final class AutomatonBuilder {

    private final LineGraph graph;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    // By its place, the number of a state that is this place alone, and one more; 0 if there is none yet.
    private final int[] alone;
    // By what a line stands for, the one place in which all such lines end.
    private final Map<Entry, Integer> ends = new IdentityHashMap<>();
    private final List<int[]> states = new ArrayList<>();
    private final IntStream.Builder steps = IntStream.builder();
    private final IntStream.Builder targets = IntStream.builder();
    private int count;

    private AutomatonBuilder(LineGraph graph) {
        this.graph = graph;
        this.alone = new int[graph.places()];
    }

    static Automaton build(LineGraph graph) {
        return new AutomatonBuilder(graph).build();
    }

    private Automaton build() {
        numberOf(new int[] {LineGraph.START});
        List<Entry> entries = new ArrayList<>();
        IntStream.Builder entryEnds = IntStream.builder();
        IntStream.Builder stepEnds = IntStream.builder();
        for (int state = 0; state < states.size(); state++) {
            int[] places = states.get(state);
            lead(waysFrom(places));
            stepEnds.add(count);
            addEntries(places, entries);
            entryEnds.add(entries.size());
        }
        return new Automaton(
                steps.build().toArray(),
                targets.build().toArray(),
                stepEnds.build().toArray(),
                entries.toArray(Entry[]::new),
                entryEnds.build().toArray());
    }

    private void addEntries(int[] places, List<Entry> entries) {
        for (int place : places) {
            if (graph.entry(place) != null) {
                entries.add(graph.entry(place));
            }
        }
    }

    // Sorted by step and then by place, so that the ways of one step are neighbours.
    private long[] waysFrom(int[] places) {
        int count = 0;
        for (int place : places) {
            count += graph.waysFrom(place).size();
        }
        long[] ways = new long[count];
        for (int place : places) {
            for (LineGraph.Way way : graph.waysFrom(place)) {
                ways[--count] = (long) way.step() << 32 | endOf(way.place());
            }
        }
        if (ways.length > 1) {
            Arrays.sort(ways);
        }
        return ways;
    }

    /** Returns a place, or for one that leads nowhere the one in which all lines end that stand for the same. */
    private int endOf(int place) {
        boolean leadsOn = !graph.waysFrom(place).isEmpty();
        return leadsOn ? place : ends.computeIfAbsent(graph.entry(place), entry -> place);
    }

    private void lead(long[] ways) {
        int next;
        for (int first = 0; first < ways.length; first = next) {
            int step = (int) (ways[first] >> 32);
            next = first + 1;
            while (next < ways.length && (int) (ways[next] >> 32) == step) {
                next++;
            }
            steps.add(step);
            targets.add(numberOf(placesOf(ways, first, next)));
            count++;
        }
    }

    private static int[] placesOf(long[] ways, int first, int next) {
        int[] places = new int[next - first];
        int count = 0;
        for (int i = first; i < next; i++) {
            if (i == first || ways[i] != ways[i - 1]) {
                places[count++] = (int) ways[i];
            }
        }
        return Arrays.copyOf(places, count);
    }

    private int numberOf(int[] places) {
        if (places.length == 1) {
            int place = places[0];
            if (alone[place] == 0) {
                states.add(places);
                alone[place] = states.size();
            }
            return alone[place] - 1;
        }
        IntBuffer set = IntBuffer.wrap(places);
        Integer known = numbers.putIfAbsent(set, states.size());
        if (known == null) {
            states.add(places);
        }
        return known == null ? states.size() - 1 : known;
    }
}
