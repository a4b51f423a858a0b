package org.postpolicy.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges submissions. */
@Command(
        customSynopsis = "${ROOT-COMMAND-NAME} evaluate --pack=ID[,ID...] [OPTIONS] [FILE]",
        description = {
            "Judges submissions by policies: a line of JSON in, a line of JSON out, in the same order.",
            "",
            "A line is an object. Only the post is required; the usual author is a member of the public, the usual"
                    + " channel the institution's own, the usual audience everybody. A line that cannot be read gives"
                    + " an object with an error in its place, and the rest goes on.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  A comment on a channel for children:",
            "    echo '{\"post\":{\"text\":\"Call me at 416-555-0199\"},\"audience\":{\"group\":\"CHILDREN\"}}' \\",
            "      | ${ROOT-COMMAND-NAME} evaluate --pack toronto-public-library",
            "  A file, to be read by people:",
            "    ${ROOT-COMMAND-NAME} evaluate --pack toronto-public-library --pretty posts.jsonl",
            "  Two policies at once, one of them your own, with a clause that is only tried out:",
            "    ${ROOT-COMMAND-NAME} evaluate --packs policies --pack my-library,toronto-public-library \\",
            "      --shadow MY-7 posts.jsonl",
            "  All posts of last year, into a file; the same again goes on where it was stopped:",
            "    ${ROOT-COMMAND-NAME} evaluate --pack toronto-public-library --output answers.jsonl --resume \\",
            "      posts-2025.jsonl.gz"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private LineOptions lines;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return lines.run(surroundings, "evaluate", Judge::ofSubmissions);
    }
}
