package org.postpolicy.rules.engine;

import org.postpolicy.rules.language.Place;

/**
 * A condition that the scenarios of its rule do not try both ways.
 *
 * @param rule the rule
 * @param condition the condition, as far as it can be written in a line
 * @param place where it stands
 * @param neverTrue true if no scenario meets it, false if every scenario does
 */
public record UntriedCondition(String rule, String condition, Place place, boolean neverTrue) {}
