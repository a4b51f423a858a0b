package org.postpolicy.rules.pack;

import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Template;

/**
 * What people read when a rule speaks.
 *
 * @param rule the rule's name
 * @param wording the wording in every language of the pack
 * @param place where it stands
 */
public record Message(String rule, Template wording, Place place) {}
