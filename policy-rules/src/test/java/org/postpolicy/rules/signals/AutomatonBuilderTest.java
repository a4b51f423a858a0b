package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutomatonBuilderTest {

    private static final Entry CUE = Entry.cue(7, null);
    private static final Entry OTHER_CUE = Entry.cue(8, null);

    private final LineGraph graph = new LineGraph();

    @Test
    void linesThatStandForTheSameEndInOneState() {
        line(CUE, 1);
        line(CUE, 2);
        line(CUE, 3, 4);

        Automaton automaton = AutomatonBuilder.build(graph);

        assertThat(after(automaton, 1)).isEqualTo(after(automaton, 2)).isEqualTo(after(automaton, 3, 4));
        assertThat(automaton.states()).isEqualTo(3);
        assertThat(automaton.entry(automaton.firstEntry(after(automaton, 3, 4))))
                .isSameAs(CUE);
    }

    @Test
    void aLineThatGoesOnOrStandsForSomethingElseEndsInAStateOfItsOwn() {
        line(CUE, 1);
        line(CUE, 2);
        line(CUE, 2, 4);
        line(OTHER_CUE, 5);

        Automaton automaton = AutomatonBuilder.build(graph);

        assertThat(after(automaton, 1)).isNotEqualTo(after(automaton, 2)).isNotEqualTo(after(automaton, 5));
        assertThat(after(automaton, 2, 4)).isEqualTo(after(automaton, 1));
        assertThat(automaton.next(after(automaton, 1), Step.word(4))).isEqualTo(Automaton.NOWHERE);
    }

    private void line(Entry entry, int... words) {
        int place = LineGraph.START;
        for (int word : words) {
            int next = graph.place();
            graph.lead(place, Step.word(word), next);
            place = next;
        }
        graph.end(place, entry);
    }

    private static int after(Automaton automaton, int... words) {
        int state = Automaton.START;
        for (int word : words) {
            state = automaton.next(state, Step.word(word));
        }
        return state;
    }
}
