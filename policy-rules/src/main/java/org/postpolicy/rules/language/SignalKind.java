package org.postpolicy.rules.language;

import java.util.Set;
import org.postpolicy.facts.SignalCategory;

/**
 * An entry in the catalogue of signals.
 *
 * @param kind the kind, in kebab case
 * @param category what it may do to a post
 * @param subkinds the sorts within the kind; empty if there is one only
 * @param meaning what it stands for, and what it does not
 */
public record SignalKind(String kind, SignalCategory category, Set<String> subkinds, String meaning) {}
