package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;

/** Draws one line into a graph, part by part; not thread-safe. */
final class LineDrawing {

    private final LineGraph graph;
    private final boolean literal;
    // Where the line may have come to so far: several places if its last parts may be missing.
    private List<Reached> reached = List.of(new Reached(LineGraph.START, false));

    private record Reached(int place, boolean gap) {}

    LineDrawing(LineGraph graph, boolean literal) {
        this.graph = graph;
        this.literal = literal;
    }

    private int place() {
        return literal ? graph.literalPlace() : graph.place();
    }

    /** Goes on behind a few words that may be anything. */
    void gap() {
        List<Reached> behind = new ArrayList<>(reached.size());
        for (Reached before : reached) {
            Reached after = new Reached(before.place(), true);
            if (!behind.contains(after)) {
                behind.add(after);
            }
        }
        reached = behind;
    }

    /** Goes on with one of several rows of steps, or without if the part may be missing. */
    void part(List<int[]> choices, boolean optional) {
        int next = place();
        boolean drawn = false;
        for (int[] steps : choices) {
            if (steps.length > 0) {
                row(steps, next);
                drawn = true;
            }
        }
        List<Reached> after = new ArrayList<>(optional || !drawn ? reached : List.of());
        if (drawn) {
            after.add(new Reached(next, false));
        }
        reached = after;
    }

    private void row(int[] steps, int next) {
        for (Reached from : reached) {
            int place = from.place();
            for (int i = 0; i < steps.length; i++) {
                int to = i == steps.length - 1 ? next : place();
                graph.lead(place, i == 0 && from.gap() ? Step.behindGap(steps[i]) : steps[i], to);
                place = to;
            }
        }
    }

    /** Says what the line stands for. */
    void end(Entry entry) {
        for (Reached last : reached) {
            if (last.place() != LineGraph.START) {
                graph.end(last.place(), entry);
            }
        }
    }
}
