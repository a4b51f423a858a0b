package org.postpolicy.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.workshop.Workshop;

class BrokenPacksTest {

    /** Codes that this check cannot show: a built-in pack that does not exist, and what only the gate for shipping asks. */
    private static final Set<String> WITHOUT_TRAP = Set.of("P109", "P137");

    @TempDir
    private Path temporary;

    /** The one door to what is tested: everything that is wrong with a folder of packs. */
    static List<Problem> check(Path folderOfPacks) {
        return Workshop.inspect(folderOfPacks, Workshop.Depth.CHECK, pack -> {}).stream()
                .flatMap(report -> report.problems().stream())
                .toList();
    }

    static Stream<Trap> traps() {
        return Trap.all();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void everyDefectIsFoundWhereItStands(Trap trap) throws IOException {
        List<Problem> problems = check(trap.layOut(temporary));

        assertThat(places(problems)).as("%s", problems).isEqualTo(trap.expected());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message()).matches("(?s).{10,}\\.");
            assertThat(problem.remedy()).matches("(?s).{4,}[.?]");
        });
    }

    @Test
    void theGoodPackHasNoProblem() throws IOException {
        assertThat(check(Trap.layOutGood(temporary))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EX-LOGO-1, HOULD, EMPLOYE, P210 P215",
        "EX-LOGO-9, HOLD, EMPLOYE, P215 P232 P233",
        "EX-LOGO-9, HOLD, EMPLOYEE, P232 P233"
    })
    void aDefectOfARuleHidesNoOther(String clause, String verdict, String role, String codes) throws IOException {
        Path packs = Trap.layOutGood(temporary);
        Path rule = packs.resolve("example-library/rules/third-party-logo.drl");
        Files.writeString(
                rule,
                Files.readString(rule)
                        .replace("EX-LOGO-1", clause)
                        .replace("HOLD", verdict)
                        .replace("then", "    Author( role == Role." + role + " )\nthen"));

        assertThat(check(packs)).extracting(Problem::code).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void everyCodeOfFilesRulesScenariosWordsAndFactsHasATrap() {
        Set<String> trapped = traps().flatMap(trap -> trap.expected().stream())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
                .filteredOn(code -> code.matches("P[1-5].*"))
                .filteredOn(Predicate.not(WITHOUT_TRAP::contains))
                .allMatch(trapped::contains);
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::code))
                .map(problem ->
                        problem.code() + " " + problem.file() + (problem.line() == 0 ? "" : ":" + problem.line()))
                .toList();
    }
}
