package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.rules.signals.EverydayForms.Form;
import org.postpolicy.rules.signals.EverydayForms.Omission;

/**
 * Gives the lines of a graph the everyday forms of their words, as far as these are not word for word; not thread-safe.
 *
 * <p>A line with "going to" gets a way with "gonna", one with "don't" a way with "do not", one with "c'est" a way with
 * "cest", and one with "ne" a way around it.
 */
final class FormDrawing {

    /** A shorter word is too often another word. */
    private static final int SHORTEST_JOINED = 3;

    /** How many words on the word is looked for before which another may be left out. */
    private static final int FARTHEST = 3;

    private static final String VOWELS = "aeiouyh";

    private static final List<String> ELIDED = List.of("c", "d", "j", "je", "l", "m", "n", "qu", "s", "t");

    private final LineGraph graph;
    private final KnownWords.Builder known;
    private final EverydayForms everyday;
    // Words with a higher number stand in no list.
    private final int listed;
    // By their step, the ways that begin with a word of which some form speaks.
    private final Map<Integer, List<Edge>> edges = new HashMap<>();
    // The same steps again: most ways are turned away by this.
    private final BitSet watched = new BitSet();

    private record Edge(int from, boolean gap, int to) {}

    private FormDrawing(LineGraph graph, KnownWords.Builder known, EverydayForms everyday, int listed) {
        this.graph = graph;
        this.known = known;
        this.everyday = everyday;
        this.listed = listed;
    }

    static void draw(List<LineGraph> graphs, KnownWords.Builder known, EverydayForms everyday) {
        int listed = known.size();
        graphs.forEach(graph -> new FormDrawing(graph, known, everyday, listed).draw());
    }

    private void draw() {
        collect();
        everyday.omissions().forEach(this::leaveOut);
        for (Form form : everyday.forms()) {
            if (!form.isWordForWord()) {
                draw(steps(form.written()), steps(form.meant()));
            }
        }
        ELIDED.forEach(this::join);
    }

    private void draw(List<Integer> written, List<Integer> meant) {
        replace(meant, written);
        if (written.size() == 1) {
            replace(written, meant);
        }
    }

    private List<Integer> steps(List<String> words) {
        return words.stream().map(this::step).toList();
    }

    private int step(String word) {
        return Step.word(known.word(word));
    }

    private void collect() {
        ELIDED.forEach(this::watch);
        everyday.omissions().forEach(omission -> omission.words().forEach(this::watch));
        for (Form form : everyday.forms()) {
            form.written().forEach(this::watch);
            form.meant().forEach(this::watch);
        }
        for (int place = 0; place < graph.places(); place++) {
            for (LineGraph.Way way : graph.waysFrom(place)) {
                remember(place, way.step(), way.place());
            }
        }
    }

    private void watch(String word) {
        edges.put(step(word), new ArrayList<>());
        watched.set(step(word));
    }

    private void remember(int from, int step, int to) {
        if (watched.get(Step.withoutGap(step)) && !graph.isLiteral(to)) {
            edges.get(Step.withoutGap(step)).add(new Edge(from, Step.isBehindGap(step), to));
        }
    }

    private List<Edge> ways(int step) {
        return List.copyOf(edges.get(step));
    }

    private void lead(int from, boolean gap, int step, int to) {
        int taken = gap ? Step.behindGap(step) : step;
        graph.lead(from, taken, to);
        remember(from, taken, to);
    }

    private void leaveOut(Omission omission) {
        Set<Integer> wanted = new HashSet<>(steps(omission.before()));
        for (int step : steps(omission.words())) {
            for (Edge edge : ways(step)) {
                if (isBefore(edge.to(), wanted, FARTHEST)) {
                    leaveOut(edge);
                }
            }
        }
    }

    private void leaveOut(Edge edge) {
        for (LineGraph.Way way : List.copyOf(graph.waysFrom(edge.to()))) {
            lead(edge.from(), edge.gap() || Step.isBehindGap(way.step()), Step.withoutGap(way.step()), way.place());
        }
    }

    private boolean isBefore(int place, Set<Integer> wanted, int farthest) {
        for (LineGraph.Way way : graph.waysFrom(place)) {
            if (wanted.contains(Step.withoutGap(way.step()))
                    || farthest > 1 && isBefore(way.place(), wanted, farthest - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Leads some words wherever other words lead. */
    private void replace(List<Integer> words, List<Integer> others) {
        for (Edge edge : ways(words.get(0))) {
            replace(edge, edge.to(), 1, words, others);
        }
    }

    private void replace(Edge edge, int place, int next, List<Integer> words, List<Integer> others) {
        if (next == words.size()) {
            lead(edge, others, place);
            return;
        }
        int step = words.get(next);
        List<LineGraph.Way> ways = graph.waysFrom(place);
        // A way that is added meanwhile is none of the line.
        for (int i = 0, before = ways.size(); i < before; i++) {
            if (ways.get(i).step() == step) {
                replace(edge, ways.get(i).place(), next + 1, words, others);
            }
        }
    }

    private void lead(Edge first, List<Integer> steps, int target) {
        int from = first.from();
        for (int i = 0; i < steps.size(); i++) {
            int to = i == steps.size() - 1 ? target : graph.place();
            lead(from, i == 0 && first.gap(), steps.get(i), to);
            from = to;
        }
    }

    private void join(String elided) {
        for (Edge edge : ways(step(elided))) {
            for (LineGraph.Way way : List.copyOf(graph.waysFrom(edge.to()))) {
                if (way.step() == Step.word(Step.number(way.step()))) {
                    String word = known.word(Step.number(way.step()));
                    String joined = elided + word;
                    if (isElided(elided, word) && isNoOtherWord(joined)) {
                        lead(edge.from(), edge.gap(), step(joined), way.place());
                    }
                }
            }
        }
    }

    // "j'suis" is said as well as "j'ai".
    private static boolean isElided(String elided, String word) {
        return elided.startsWith("j") || VOWELS.indexOf(word.charAt(0)) >= 0;
    }

    private boolean isNoOtherWord(String joined) {
        return joined.length() >= SHORTEST_JOINED
                && !everyday.noElisions().contains(joined)
                && known.word(joined) >= listed;
    }
}
