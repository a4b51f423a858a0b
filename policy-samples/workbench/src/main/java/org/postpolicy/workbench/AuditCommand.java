package org.postpolicy.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at how channels are set up. */
@Command(
        customSynopsis = "${ROOT-COMMAND-NAME} audit --pack=ID[,ID...] [OPTIONS] [FILE]",
        description = {
            "Looks at how channels are set up: approval, posted terms, response times, contact and the like.",
            "",
            "A line is an object with the attributes of a channel. What is left out is unknown, and no rule speaks of"
                    + " it; inside a part that is there, what is left out is not on record.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  An official channel that posts nothing for its visitors:",
            "    echo '{\"displayName\":\"Kids Club\",\"setup\":{}}' \\",
            "      | ${ROOT-COMMAND-NAME} audit --pack toronto-public-library --pretty",
            "  Is every channel looked at each week?",
            "    ${ROOT-COMMAND-NAME} audit --pack toronto-public-library --period monitoring=P7D channels.jsonl"
        })
final class AuditCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LineOptions lines;

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return lines.run(surroundings, "audit", Judge::ofChannels);
    }
}
