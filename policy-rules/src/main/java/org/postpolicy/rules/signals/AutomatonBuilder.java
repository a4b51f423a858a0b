package org.postpolicy.rules.signals;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        List<Entry[]> entries = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            int[] places = states.get(state);
            lead(state, places);
            entries.add(Arrays.stream(places)
                    .mapToObj(graph::entry)
                    .filter(Objects::nonNull)
                    .toArray(Entry[]::new));
        }
        return new Automaton(keys, targets, entries.toArray(Entry[][]::new));
    }

    // Sorted by step and then by place, so that the ways of one step are neighbours.
    private void lead(int state, int[] places) {
        long[] ways = Arrays.stream(places)
                .mapToObj(graph::waysFrom)
                .flatMap(List::stream)
                .mapToLong(way -> Automaton.key(way.step(), way.place()))
                .sorted()
                .distinct()
                .toArray();
        int next;
        for (int first = 0; first < ways.length; first = next) {
            int step = (int) (ways[first] >> 32);
            next = first + 1;
            while (next < ways.length && (int) (ways[next] >> 32) == step) {
                next++;
            }
            int[] reached =
                    Arrays.stream(ways, first, next).mapToInt(way -> (int) way).toArray();
            put(Automaton.key(state, step), numberOf(reached));
        }
    }

    private int numberOf(int[] places) {
        return numbers.computeIfAbsent(IntBuffer.wrap(places), p -> {
            states.add(places);
            return states.size() - 1;
        });
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
