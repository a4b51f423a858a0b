package org.postpolicy.rules.drools;

import org.postpolicy.rules.language.SeenSignal;

/**
 * What Drools matches rules against: a situation, alone or with one of its signals. Each layer has types of its own, so
 * that its rules are asked only when it is its turn.
 */
sealed interface Look {

    /** Returns the situation. */
    Situation situation();

    /** Returns the signal, or null for a look at the facts alone. */
    SeenSignal seen();

    /** The facts in the first layer. */
    record FirstFacts(Situation situation, SeenSignal seen) implements Look {}

    /** A signal in the first layer. */
    record FirstSignal(Situation situation, SeenSignal seen) implements Look {}

    /** The facts in the second layer. */
    record SecondFacts(Situation situation, SeenSignal seen) implements Look {}

    /** A signal in the second layer. */
    record SecondSignal(Situation situation, SeenSignal seen) implements Look {}

    /** The channel in an audit. */
    record Audit(Situation situation, SeenSignal seen) implements Look {}
}
