package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.facts.Ground;

/** Every pattern, as a tree of cues that follow one another within a sentence; immutable once built. */
final class Patterns {

    /** How many words may stand where a pattern leaves a gap. */
    static final int WIDEST_GAP = 5;

    private final Node root = new Node();
    private Map<Integer, Node> starts = Map.of();

    /** A cue and whether words may stand before it. */
    record Step(int cue, boolean gapBefore) {}

    /** Takes what a pattern means, on the words from {@code start} up to and with {@code end}. */
    interface Sink {
        void hit(Meaning meaning, int start, int end);
    }

    private static final class Node {
        private final Map<Step, Node> byStep = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>();
        private Step[] steps;
        private Node[] nodes;

        private void freeze() {
            steps = byStep.keySet().toArray(Step[]::new);
            nodes = new Node[steps.length];
            for (int i = 0; i < steps.length; i++) {
                nodes[i] = byStep.get(steps[i]);
                nodes[i].freeze();
            }
        }
    }

    void add(List<Step> steps, Meaning meaning) {
        Node node = root;
        for (Step step : steps) {
            node = node.byStep.computeIfAbsent(step, s -> new Node());
        }
        node.meanings.add(meaning);
    }

    void freeze() {
        root.freeze();
        Map<Integer, Node> byCue = new HashMap<>();
        root.byStep.forEach((step, node) -> byCue.put(step.cue(), node));
        starts = byCue;
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    void match(Reading reading, Marks marks, Sink sink) {
        for (int mark = 0; mark < marks.size(); mark++) {
            Node node = starts.get(marks.cue(mark));
            if (node != null) {
                new Walk(reading, marks, sink, marks.start(mark)).from(node, mark, marks.ground(mark));
            }
        }
    }

    /** One walk through the tree; its reach is bounded by the depth of the tree and the widest gap. */
    private record Walk(Reading reading, Marks marks, Sink sink, int start) {

        void from(Node node, int mark, Ground ground) {
            int end = marks.end(mark);
            for (Meaning meaning : node.meanings) {
                sink.hit(meaning.ground() == null && ground != null ? meaning.about(ground) : meaning, start, end);
            }
            for (int i = 0; i < node.steps.length; i++) {
                int last = Math.min(end + 1 + (node.steps[i].gapBefore() ? WIDEST_GAP : 0), reading.words() - 1);
                for (int word = end + 1; word <= last && reading.sentence(word) == reading.sentence(start); word++) {
                    follow(node.nodes[i], node.steps[i].cue(), word, ground);
                }
            }
        }

        private void follow(Node node, int cue, int word, Ground ground) {
            for (int next = marks.firstAt(word); next >= 0; next = marks.next(next)) {
                if (marks.cue(next) == cue) {
                    from(node, next, ground == null ? marks.ground(next) : ground);
                }
            }
        }
    }
}
