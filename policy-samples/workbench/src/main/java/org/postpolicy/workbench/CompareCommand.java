package org.postpolicy.workbench;

import java.util.concurrent.Callable;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.workshop.MatrixDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges the same submissions by several policies, side by side. */
@Command(
        customSynopsis = "${ROOT-COMMAND-NAME} compare [OPTIONS] [FILE]",
        description = {
            "Shows what each policy says of the same submissions: a line of JSON in, a matrix out, in the same order.",
            "",
            "Each policy judges as if the submission were made to its own institution: its own channel, its own"
                    + " employee or trustee. A submission that names an institution, of the channel or of the author,"
                    + " keeps it: for all others that is somebody else's channel, and a member of the public.",
            "",
            "A row is a policy: its verdict, its clauses with those of the graver findings first, and the words that"
                    + " it looked at. Below it stands what somebody must or may now do. Every policy that comes with the"
                    + " command has a row, and before them every pack in the folder that --packs names; --pack chooses"
                    + " among them.",
            ""
        },
        footer = {
            "",
            "Examples",
            "  Who minds an advertisement?",
            "    echo '{\"post\":{\"text\":\"Buy my old sofa, only $50!\"}}' | ${ROOT-COMMAND-NAME} compare",
            "  The same by an employee, in the institution's name:",
            "    echo '{\"post\":{\"text\":\"Buy my old sofa, only $50!\"},\"author\":{\"role\":\"EMPLOYEE\",\"capacity\":\"OFFICIAL\"}}' \\",
            "      | ${ROOT-COMMAND-NAME} compare",
            "  Your own draft of a policy beside one other, for a program:",
            "    ${ROOT-COMMAND-NAME} compare --packs policies --pack my-library,worcester-public-library \\",
            "      --format json posts.jsonl",
            "  All posts of last year, into a file, with the totals; --resume goes on if it was stopped:",
            "    ${ROOT-COMMAND-NAME} compare --output answers.jsonl posts-2025.jsonl"
        })
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private FormatOption format;

    @Mixin
    private ArchiveOptions archive;

    @Mixin
    private InputOptions input;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Task task = new Task("compare", EngineOptions::loadAll, Judge::ofSubmissions, this::report);
        if (!archive.isAsked()) {
            return input.run(surroundings, engine, task, archive.threads());
        }
        if (format.textIsWanted()) {
            throw new WrongUsage("--output writes JSON Lines, and shows people the totals. Leave out --format text.");
        }
        return new Backtest(
                        surroundings,
                        engine,
                        input,
                        archive,
                        task,
                        MatrixDocument::of,
                        policies -> MatrixTally.of(policies.packs()))
                .run();
    }

    private Report report(Output out, PolicyEngine policies) {
        return format.json()
                ? JsonReport.ofMatrices(out)
                : new MatrixReport(
                        out,
                        new Paint(surroundings.colour()),
                        input.words(surroundings),
                        input.showTexts(),
                        policies.packs());
    }
}
