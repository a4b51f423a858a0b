package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.workbench.ArchiveRun.Result;

/**
 * Judges a file of lines into a file of answers, and goes on where an earlier run was stopped.
 *
 * @param surroundings where the command runs
 * @param engine which packs judge
 * @param input where the lines come from
 * @param archive where the answers go
 * @param task what is done with the lines
 * @param document makes a document of an answer
 * @param counting makes what is shown in the end
 */
record Backtest(
        Surroundings surroundings,
        EngineOptions engine,
        InputOptions input,
        ArchiveOptions archive,
        Task task,
        BiFunction<String, Decision, Map<String, Object>> document,
        Function<PolicyEngine, Totals> counting) {

    /** Judges what is not judged yet and returns the status of the process. */
    int run() {
        try {
            return begin(input.archive());
        } catch (PolicyException broken) {
            return BrokenPacks.tell(broken, engine.directory(), surroundings.err());
        } catch (InOrder.WorkFailed undone) {
            return interrupted(undone.reason());
        } catch (Output.Failed unwritten) {
            return interrupted("The answers cannot be written: " + unwritten.reason() + ".");
        } catch (IOException e) {
            return interrupted("The run cannot go on: " + Reason.of(e) + ".");
        }
    }

    private int begin(Path lines) throws IOException {
        Path answers = archive.output(lines);
        boolean begun = archive.resume() && Files.exists(answers) && Files.size(answers) > 0;
        // A post without a time is judged by the clock of the first run, whenever that goes on.
        engine.time().fix(begun ? RunRecord.read(answers).clock() : Instant.now());
        PolicyEngine policies = task.loading().apply(engine);
        RunRecord record =
                RunRecord.of(task.name(), engine, policies.packs(), input.showTexts(), Fingerprint.of(lines));
        try (AnswerFile file = archive.open()) {
            if (file.isEmpty()) {
                record.write(answers);
            } else {
                record.mustBeAs(RunRecord.read(answers), answers);
            }
            return judge(lines, file, policies, record);
        }
    }

    private int judge(Path lines, AnswerFile file, PolicyEngine policies, RunRecord record) throws IOException {
        Totals totals = counting.apply(policies);
        ArchiveRun run = new ArchiveRun(
                task.judge().apply(input.name(), policies),
                policies.packs().stream().map(Pack::id).collect(Collectors.toSet()),
                document,
                totals,
                !input.showTexts(),
                archive.threads());
        try (StopSignal stop = new StopSignal();
                DigestInputStream stored = Fingerprint.taking(Files.newInputStream(lines));
                Input in = new Input(stored);
                Progress progress = new Progress(surroundings.answeringIntoFile(), task.name(), Files.size(lines))) {
            Result result = run.over(in, file, progress, stop::given);
            progress.close();
            if (stop.given()) {
                return problem("Stopped behind " + answers(result.earlier() + result.added())
                        + ". To go on, call the same with --resume.");
            }
            if (!record.isOf(Fingerprint.of(stored))) {
                // The ids may fit all the same if the input is changed back, so nothing may go on with these answers.
                Files.delete(RunRecord.beside(archive.output()));
                return problem("The input was changed while it was read, so that the answers may be of neither version."
                        + " Write them anew with --force.");
            }
            return finished(result, totals);
        }
    }

    private int finished(Result result, Totals totals) {
        Output out = new Output(surroundings.out());
        totals.table(input.words(surroundings)).forEach(out::line);
        out.flush();
        surroundings.err().println(summary(result));
        return Status.of(result.well());
    }

    private static String summary(Result result) {
        String earlier = result.earlier() == 0 ? "" : ", behind the " + answers(result.earlier()) + " of before";
        String rate = String.format(Locale.ROOT, "%,.0f", result.added() / Math.max(1e-9, result.nanoseconds() / 1e9));
        return answers(result.added()) + " in " + Span.of(result.nanoseconds()) + " (" + rate + " a second)" + earlier
                + ".";
    }

    private static String answers(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " answer" : " answers");
    }

    private int interrupted(String reason) {
        return problem(reason + " What is written stays. Mend this, and call the same with --resume.");
    }

    private int problem(String sentence) {
        surroundings.err().println(Visible.onOneLine(sentence));
        return Status.PROBLEMS;
    }
}
