package org.postpolicy.workbench;

import java.util.Objects;
import java.util.stream.Stream;
import org.postpolicy.Verdict;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a rule that is begun shall be. */
final class RuleOptions {

    @Option(
            names = "--clause",
            paramLabel = "ID",
            description = "The clause on which the rule acts: a new one, or one that is pending or has rules;"
                    + " the next number unless given.")
    private String clause;

    @ArgGroup
    private Conclusion conclusion;

    @ArgGroup
    private Writer writer;

    @Option(
            names = "--channel",
            paramLabel = "OWNER",
            description = "Whose channel it must be: ${COMPLETION-CANDIDATES}; any unless given.")
    private ChannelOwner channel;

    @ArgGroup
    private Sight sight;

    /** What the rule concludes: one of them. */
    private static final class Conclusion {

        @Option(
                names = "--verdict",
                paramLabel = "VERDICT",
                description = "What the rule finds: ${COMPLETION-CANDIDATES}; HOLD unless given. What rejects waits"
                        + " for a signal that a person has confirmed.")
        private Verdict verdict;

        @Option(
                names = "--oblige",
                paramLabel = "NAME",
                description = "The rule gives somebody a duty instead, such as respond-to-post.")
        private String oblige;

        @Option(
                names = "--limit",
                paramLabel = "VERDICT",
                description = "The rule lowers the verdict of the policy instead, to this one or a milder one.")
        private Verdict limit;

        NewConclusion chosen() {
            if (oblige != null) {
                return NewConclusion.oblige(oblige);
            }
            return limit != null ? NewConclusion.limit(limit) : NewConclusion.verdict(verdict);
        }
    }

    /** Who writes: one of them. */
    private static final class Writer {

        @Option(
                names = "--author",
                paramLabel = "ROLE",
                description = "Who must write for the rule to speak: ${COMPLETION-CANDIDATES}; PUBLIC unless given.")
        private Role author;

        @Option(names = "--any-author", description = "The rule speaks whoever writes.")
        private boolean any;
    }

    /** What must be seen: one of them. */
    private static final class Sight {

        @Option(
                names = "--signal",
                paramLabel = "KIND",
                description =
                        "What the rule waits for: a kind of docs/facts.md, or a name of yours, for which a list of"
                                + " words is begun; " + RuleSketch.USUAL_SIGNAL + " unless given.")
        private String signal;

        @Option(
                names = "--no-signal",
                description = "The rule asks for facts alone, as a permission does unless a signal is given.")
        private boolean none;
    }

    boolean given() {
        return Stream.of(clause, conclusion, writer, channel, sight).anyMatch(Objects::nonNull);
    }

    RuleSketch sketch(String name) {
        NewConclusion concluded = conclusion == null ? NewConclusion.HOLD : conclusion.chosen();
        Role author = writer == null ? Role.PUBLIC : writer.author;
        String signal = sight == null ? concluded.permits() ? null : RuleSketch.USUAL_SIGNAL : sight.signal;
        if (author == null && signal == null) {
            throw new WrongUsage("A rule needs something to ask. Name who writes with --author, or what is seen with"
                    + " --signal.");
        }
        return new RuleSketch(name, clause == null ? "" : clause, concluded, author, channel, signal);
    }
}
