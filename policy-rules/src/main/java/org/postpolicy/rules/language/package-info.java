/**
 * The words that packs, rules and signals share: the dictionary of facts, the catalogue of signals, conditions, problem
 * codes.
 *
 * <p>It knows neither Drools nor YAML, so that the readers of rules, packs and texts need not know one another.
 */
package org.postpolicy.rules.language;
