package org.postpolicy.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks packs. */
@Command(
        description = {
            "Checks packs: every file, rule and message, and every scenario.",
            "",
            "Each problem comes with its code, file, line and column, what is wrong and what to do.",
            "",
            "A warning (W…) is odd and need not be wrong: a rule that can never speak, a condition that decides nothing,"
                    + " two rules that say opposite things, a language in which no scenario tries a rule. Where a submission can show it, one is given, in the words"
                    + " of a scenario. Warnings never change the status.",
            ""
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} check policies/my-library",
            "    ${ROOT-COMMAND-NAME} check --format json policies"
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packs;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<PackReport> reports = packs.inspect(surroundings, Workshop.Depth.CHECK);
        Output out = new Output(surroundings.out());
        if (packs.json()) {
            out.line(JsonText.of(PackDocument.of(reports)));
        } else {
            new CheckReport(new ProblemText(packs.folder())).lines(reports).forEach(out::line);
        }
        out.flush();
        return Status.of(reports.stream().allMatch(PackReport::sound));
    }
}
