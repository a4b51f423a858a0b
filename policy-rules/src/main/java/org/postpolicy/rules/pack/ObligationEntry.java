package org.postpolicy.rules.pack;

import org.postpolicy.Text;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Template;

/**
 * What an institution makes of a kind of obligation.
 *
 * @param kind the kind, in kebab case
 * @param addressee who must act
 * @param message what is to be done
 * @param place where it stands
 */
public record ObligationEntry(String kind, Text addressee, Template message, Place place) {}
