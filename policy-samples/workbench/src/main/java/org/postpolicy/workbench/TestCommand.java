package org.postpolicy.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs scenarios. */
@Command(
        description = {
            "Runs the scenarios of packs, and asks what they leave open.",
            "",
            "A condition that no scenario tries both ways, or a change to a rule that no scenario notices, is a"
                    + " question to the policy writer and no problem.",
            ""
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} test policies/my-library",
            "    ${ROOT-COMMAND-NAME} test --mutate policies"
        })
final class TestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packs;

    @Option(
            names = "--mutate",
            description = "Also change each rule in small ways and tell which changes no scenario notices.")
    private boolean mutate;

    TestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<PackReport> reports =
                packs.inspect(surroundings, mutate ? Workshop.Depth.MUTANTS : Workshop.Depth.COVERAGE);
        Output out = new Output(surroundings.out());
        if (packs.json()) {
            out.line(JsonText.of(PackDocument.of(reports)));
        } else {
            new TestReport(new ProblemText(packs.folder()), mutate)
                    .lines(reports)
                    .forEach(out::line);
        }
        out.flush();
        return Status.of(reports.stream().allMatch(PackReport::sound));
    }
}
