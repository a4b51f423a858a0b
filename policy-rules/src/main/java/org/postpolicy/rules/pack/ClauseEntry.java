package org.postpolicy.rules.pack;

import java.util.List;
import org.postpolicy.Text;
import org.postpolicy.rules.language.Place;

/**
 * A clause as it stands in the register.
 *
 * @param id the identifier
 * @param section where the source says it; null only if that was reported
 * @param says what it says; null only if that was reported
 * @param rules the rules that act on it; empty if a person must, or if it is pending
 * @param byHand why a person must judge it, or null
 * @param pending whether nobody has written its rules yet
 * @param cites policies and laws that it refers to
 * @param choice how it was read where careful readers differ, or null
 * @param pin where its source says it, or null if the register does not pin it
 * @param place where it stands
 */
public record ClauseEntry(
        String id,
        String section,
        Text says,
        List<String> rules,
        String byHand,
        boolean pending,
        List<String> cites,
        String choice,
        Pin pin,
        Place place) {

    /** Copies the lists. */
    public ClauseEntry {
        rules = List.copyOf(rules);
        cites = List.copyOf(cites);
    }
}
