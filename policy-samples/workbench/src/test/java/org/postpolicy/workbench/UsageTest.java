package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.workbench.Desk.Said;

class UsageTest {

    static Stream<Arguments> mistakes() {
        String packs = Desk.packs().toString();
        return Stream.of(
                mistake("Which command?"),
                mistake("Did you mean: java -jar postpolicy.jar evaluate", "evalute"),
                mistake("Unknown option: '--pak'", "evaluate", "--pak", "brook-library"),
                mistake("No pack is named.", "evaluate"),
                mistake("There is no pack \"nope\" among", "evaluate", "--pack", "nope"),
                mistake("toronto-public-library", "evaluate", "--pack", "nope"),
                mistake("brook-library", "evaluate", "--packs", packs, "--pack", "brok-library"),
                mistake("named twice", "evaluate", "--packs", packs, "--pack", "brook-library,brook-library"),
                mistake("There is no file /no/where.", "evaluate", "--pack", "brook-library", "/no/where"),
                mistake("There is no file " + packs, "evaluate", "--packs", packs, "--pack", "brook-library", packs),
                mistake("--packs: there is no folder /no/where.", "audit", "--packs", "/no/where", "--pack", "x"),
                mistake(
                        "the clause NOPE-1",
                        "evaluate",
                        "--packs",
                        packs,
                        "--pack",
                        "brook-library",
                        "--shadow",
                        "NOPE-1"),
                mistake("is no moment", "evaluate", "--pack", "brook-library", "--clock", "noon"),
                mistake("there is no \"watching\"", "evaluate", "--pack", "brook-library", "--period", "watching=P7D"),
                mistake("is no length of time", "evaluate", "--pack", "brook-library", "--period", "response=soon"),
                mistake("is no length of time", "evaluate", "--pack", "brook-library", "--period", "response=-P1D"),
                mistake("is no length of time", "evaluate", "--pack", "brook-library", "--period", "retention=PT48H"),
                mistake("--format json", "evaluate", "--pack", "brook-library", "--pretty", "--format", "json"),
                mistake("--lang", "evaluate", "--pack", "brook-library", "--pretty", "--lang", "de"),
                mistake("--threads: 0 is not possible.", "evaluate", "--pack", "brook-library", "--threads", "0"),
                mistake("Nothing more is expected at \"b\".", "evaluate", "--pack", "brook-library", "a", "b"),
                mistake("There is no command \"chekc\".", "chekc", packs),
                mistake("Did you mean: java -jar postpolicy.jar check", "chekc", packs),
                mistake("Name at least one of brook-library, cambridge", "explain", "--packs", packs),
                mistake("is a file. Name the folder of its pack.", "check", packs + "/brook-library/pack.yaml"),
                mistake("Name the folder of the whole pack: ", "check", packs + "/brook-library/rules"),
                mistake("Missing required parameter: 'DIR'", "check"),
                mistake("There is no folder /no/where.", "check", "/no/where"),
                mistake("There is no folder /no/where.", "test", "/no/where"),
                mistake("--format", "check", "--format", "xml", packs),
                mistake("There is no pack \"nope\" among", "compare", "--pack", "nope"),
                mistake("--packs: there is no folder /no/where.", "compare", "--packs", "/no/where"),
                mistake("There is no file /no/where.", "compare", "/no/where"),
                mistake("--format", "compare", "--format", "xml"),
                mistake("Unknown option: '--pretty'", "compare", "--pretty"),
                mistake("Unknown option: '--mutate'", "check", "--mutate", packs),
                mistake("Missing required parameter: 'DIR'", "new"),
                mistake("There is no folder /no/where.", "watch", "/no/where"),
                mistake("There is no folder /no/where.", "docs", "/no/where"),
                mistake("--packs: there is no folder /no/where.", "serve", "--packs", "/no/where"),
                mistake("--port: there is no port 70000", "serve", "--port", "70000"),
                mistake("Missing required parameters: 'PACK', 'SOURCE'", "drift"),
                mistake("There is no file /no/where.", "drift", "toronto-public-library", "/no/where"),
                mistake("There is no file " + packs, "drift", "toronto-public-library", packs),
                mistake("no built-in pack \"nope\"", "drift", "nope", "pom.xml"),
                mistake("\"toronto-public-library\"", "drift", "toronto-public-libary", "pom.xml"));
    }

    private static Arguments mistake(String sentence, String... arguments) {
        return Arguments.of(sentence, List.of(arguments));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsExplainedAndNothingIsJudged(String sentence, List<String> arguments) {
        Said said = new Desk().hands(Desk.NUMBER_FOR_CHILDREN).calls(arguments.toArray(String[]::new));

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).containsIgnoringCase(sentence).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "audit",
                "compare",
                "check",
                "test",
                "drift",
                "new",
                "remove",
                "watch",
                "docs",
                "serve"
            })
    void helpTeachesWithExamples(String command) {
        Said said = new Desk().calls(command, "--help");

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("Usage: java -jar postpolicy.jar " + command)
                .contains("Status", "Examples", "    java -jar postpolicy.jar " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compare", "diff", "explain", "new"})
    void helpNamesTheCommandAsItWasStarted(String command) {
        String help = new Desk()
                .starts("bench")
                .calls((command + " --help").strip().split(" "))
                .out();

        assertThat(help)
                .startsWith("Usage: bench " + command)
                .contains(" bench " + command)
                .doesNotContain("postpolicy.jar", "ROOT-COMMAND");
    }

    @Test
    void whoMakesAMistakeIsToldWhatToTypeAsTheyStartedIt() {
        Said said = new Desk().starts("bench").calls("check");

        assertThat(said.err()).endsWith("Try: bench check --help\n");
    }

    @Test
    void helpNamesEveryCommand() {
        Said said = new Desk().calls("--help");

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("  evaluate ", "  audit ", "  compare ", "  check ", "  test ", "  drift ")
                .contains("  new ", "  watch ", "  docs ", "  serve ", "Examples");
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(new Desk().calls("--version").out()).matches("postpolicy \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
