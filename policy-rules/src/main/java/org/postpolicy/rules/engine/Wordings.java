package org.postpolicy.rules.engine;

import java.util.Map;
import org.postpolicy.Text;

/**
 * What a pack says to people.
 *
 * @param messages the message of each rule with a verdict
 * @param addressees the addressee of each kind of obligation
 * @param obligations the wording of each kind of obligation
 */
record Wordings(Map<String, Wording> messages, Map<String, Text> addressees, Map<String, Wording> obligations) {

    /** Copies the maps. */
    Wordings {
        messages = Map.copyOf(messages);
        addressees = Map.copyOf(addressees);
        obligations = Map.copyOf(obligations);
    }
}
