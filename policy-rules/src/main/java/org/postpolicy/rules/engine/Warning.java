package org.postpolicy.rules.engine;

import org.postpolicy.Problem;
import org.postpolicy.rules.analysis.Witness;

/**
 * Something odd about a pack that is in order.
 *
 * @param problem what is odd, where it stands and what to do
 * @param witness a submission that shows it, or null if none can
 */
public record Warning(Problem problem, Witness witness) {}
