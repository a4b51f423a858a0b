package org.postpolicy.workbench;

import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;

/**
 * What a new rule shall be.
 *
 * @param name its name
 * @param clause the clause on which it acts, which may be new; or blank for the next number
 * @param conclusion what it concludes
 * @param author who must write for it to speak, or null for anybody
 * @param channel whose channel it must be, or null for any
 * @param signal the kind of signal that it waits for, or null if it asks for facts alone
 */
record RuleSketch(
        String name, String clause, NewConclusion conclusion, Role author, ChannelOwner channel, String signal) {

    /** What a rule waits for unless its writer says otherwise. */
    static final String USUAL_SIGNAL = "personal-information";

    /** Returns a rule that holds what the public writes. */
    static RuleSketch usual(String name, String clause, String signal) {
        return new RuleSketch(name, clause, NewConclusion.HOLD, Role.PUBLIC, null, signal);
    }

    RuleSketch onClause(String other) {
        return new RuleSketch(name, other, conclusion, author, channel, signal);
    }

    /** Returns the lines that stand after when; what rejects may not rest on words that nobody has looked at. */
    String patterns() {
        StringBuilder lines = new StringBuilder();
        if (author != null) {
            lines.append("    Author( role == Role.").append(author).append(" )\n");
        }
        if (channel != null) {
            lines.append("    Channel( owner == ChannelOwner.").append(channel).append(" )\n");
        }
        if (signal != null) {
            lines.append("    Signal( kind == \"").append(signal).append('"');
            lines.append(conclusion.rejects() ? ", review == Review.CONFIRMED" : "")
                    .append(" )\n");
        }
        return lines.toString();
    }
}
