package org.postpolicy.rules.engine;

import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.RuleDefinition;

/**
 * A rule with one thing changed, to see whether a scenario notices.
 *
 * @param rule the changed rule
 * @param change what was changed, in a sentence that ends as a question
 * @param place where it was changed
 */
public record Mutant(RuleDefinition rule, String change, Place place) {}
