package org.postpolicy.rules.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.Problem;

/**
 * Something odd about a pack that is in order.
 *
 * @param problem what is odd, where it stands and what to do; its code begins with W
 * @param example a submission that shows it, which has been tried, in the words of a scenario; empty if none can show it
 */
public record Warning(Problem problem, Map<String, Object> example) {

    static Warning of(org.postpolicy.rules.engine.Warning warning) {
        return new Warning(
                warning.problem(),
                warning.witness() == null
                        ? new LinkedHashMap<>()
                        : warning.witness().scenario());
    }
}
