package org.postpolicy.workbench;

import java.util.function.BiFunction;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.workshop.DecisionDocument;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that answer each line with a decision. */
final class LineOptions {

    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people, or json for programs: one object a line; json unless given.")
    private Format format;

    @Option(names = "--pretty", description = "The same as --format text.")
    private boolean pretty;

    @Mixin
    private ArchiveOptions archive;

    @Mixin
    private InputOptions input;

    int run(Surroundings surroundings, String name, BiFunction<String, PolicyEngine, Judge<?>> judge) {
        if (pretty && format == Format.JSON) {
            throw new WrongUsage("--pretty is for people and --format json for programs. Leave one of them out.");
        }
        Task task = new Task(name, EngineOptions::load, judge, (out, policies) -> report(surroundings, out, policies));
        if (!archive.isAsked()) {
            return input.run(surroundings, engine, task, archive.threads());
        }
        if (isForPeople()) {
            throw new WrongUsage("--output writes JSON Lines, and shows people the totals. Leave out --pretty and"
                    + " --format text.");
        }
        return new Backtest(surroundings, engine, input, archive, task, DecisionDocument::of, policies -> new Tally())
                .run();
    }

    private boolean isForPeople() {
        return pretty || format == Format.TEXT;
    }

    private Report report(Surroundings surroundings, Output out, PolicyEngine policies) {
        return isForPeople()
                ? new PeopleReport(
                        out,
                        new Paint(surroundings.colour()),
                        input.words(surroundings),
                        input.showTexts(),
                        policies.packs())
                : JsonReport.ofDecisions(out);
    }
}
