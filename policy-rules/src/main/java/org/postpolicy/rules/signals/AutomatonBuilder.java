package org.postpolicy.rules.signals;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a graph of lines an automaton: a state is the set of all places where a reader can be; not thread-safe.
 *
 * <p>Most sets hold one place, so that the automaton is about as large as the graph.
 */
final class AutomatonBuilder {

    private final LineGraph graph;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<int[]> states = new ArrayList<>();
    private long[] keys = new long[64];
    private int[] targets = emptyTargets(64);
    private int moves;

    private AutomatonBuilder(LineGraph graph) {
        this.graph = graph;
    }

    static Automaton build(LineGraph graph) {
        return new AutomatonBuilder(graph).build();
    }

    private Automaton build() {
        numberOf(new int[] {LineGraph.START});
        List<Entry> entries = new ArrayList<>();
        List<Integer> entryEnds = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            int[] places = states.get(state);
            leadFrom(state, waysFrom(places));
            addEntries(places, entries);
            entryEnds.add(entries.size());
        }
        return new Automaton(
                keys,
                targets,
                entries.toArray(Entry[]::new),
                entryEnds.stream().mapToInt(end -> end).toArray());
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
                ways[--count] = Automaton.key(way.step(), way.place());
            }
        }
        Arrays.sort(ways);
        return ways;
    }

    private void leadFrom(int state, long[] ways) {
        int next;
        for (int first = 0; first < ways.length; first = next) {
            int step = (int) (ways[first] >> 32);
            next = first + 1;
            while (next < ways.length && (int) (ways[next] >> 32) == step) {
                next++;
            }
            put(Automaton.key(state, step), numberOf(placesOf(ways, first, next)));
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
        IntBuffer set = IntBuffer.wrap(places);
        Integer known = numbers.putIfAbsent(set, states.size());
        if (known == null) {
            states.add(places);
        }
        return known == null ? states.size() - 1 : known;
    }

    private void put(long key, int target) {
        if (++moves * 2 > keys.length) {
            grow();
        }
        int slot = Automaton.slot(key, keys, targets);
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = emptyTargets(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != Automaton.NOWHERE) {
                int slot = Automaton.slot(oldKeys[i], keys, targets);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static int[] emptyTargets(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, Automaton.NOWHERE);
        return empty;
    }
}
