package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.workbench.Desk.Said;

class NewTest {

    @TempDir
    private Path folder;

    private Said begins(String... arguments) {
        return new Desk()
                .calls(Stream.concat(Stream.of("new"), Stream.of(arguments)).toArray(String[]::new));
    }

    private Path newPack(String... more) {
        Path pack = folder.resolve("pond-library");
        Said said = begins(Stream.concat(Stream.of(more), Stream.of("--zone", "America/Toronto", pack.toString()))
                .toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        return pack;
    }

    /** Nothing is wrong, and no change to a rule would stay unnoticed; a word that stands in two lists is its own spare. */
    private static void assertProved(Path pack, String summary) {
        Said checked = new Desk().calls("check", pack.toString());
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains("\n" + summary).doesNotContainPattern("[PW][1-7]0[^8]");
        Said tested = new Desk().calls("test", "--mutate", pack.toString());
        assertThat(tested.out()).contains("0 failed; 0 conditions not tried both ways; ");
        assertThat(tested.lines())
                .filteredOn(line -> line.contains("Would it matter"))
                .allMatch(line -> line.contains("were gone from the words for"));
    }

    @Test
    void aNewPackIsInOrderAtOnce() throws IOException {
        Path pack = newPack();

        assertProved(pack, "pond-library 0.1.0: 2 clauses, 1 rule, 7 scenarios, 0 pending");
        assertThat(Files.readString(pack.resolve("clauses.yaml"))).contains("- id: PL-1\n", "- id: PL-2\n");
    }

    @Test
    void everyTextThatWaitsForItsWriterIsNamed() {
        Path pack = newPack("--languages", "en");

        Desk.replace(pack.resolve("messages.yaml"), "<your words: what the author reads>", "A person will look.");

        assertThat(new Desk().calls("check", pack.toString()).out()).isEqualTo("""
                PACK/clauses.yaml:3:13: W108 Nobody has written this text yet.
                    |   section: "<your words: where the policy says it>"
                    |             ^
                    Put your own words in place of everything from < to >.
                    The same in PACK/clauses.yaml:5, 6, 9, 11
                    The same in PACK/pack.yaml:5, 7, 11
                    The same in PACK/rules/first-rule.drl:5
                    The same in PACK/rules/first-rule.yaml:4, 7, 10, 13, 16, 19, 23

                pond-library 0.1.0: 2 clauses, 1 rule, 7 scenarios, 0 pending, 16 warnings
                """.replace("PACK", pack.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "en,fr,de,es"})
    void aPackHasTheLanguagesOfItsReaders(String languages) {
        Path pack = newPack("--languages", languages);

        assertThat(new Desk().calls("check", pack.toString()).status()).isZero();
        assertThat(pack.resolve("pack.yaml")).content().contains("languages: [" + languages.replace(",", ", ") + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal-information", "harassment", "advertising", "raffle-ticket", "first-signal"})
    void aNewRuleIsInOrderAtOnceWhateverItWaitsFor(String signal) {
        Path pack = newPack();

        Said said = begins("--rule", "be-kind", "--signal", signal, pack.toString());

        assertThat(said.status()).isZero();
        assertProved(pack, "pond-library 0.1.0: 3 clauses, 2 rules, 14 scenarios, 0 pending");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--verdict ALLOW",
                "--verdict advise --any-author",
                "--verdict REJECT",
                "--oblige respond-to-post --signal complaint",
                "--limit HOLD --author TRUSTEE",
                "--verdict ADVISE --author EMPLOYEE --channel INDIVIDUAL --no-signal"
            })
    void aNewRuleMayConcludeWhateverARuleCan(String options) {
        Path pack = newPack();

        Said said = begins((options + " " + pack.resolve("rules/be-kind")).split(" "));

        assertThat(said.err()).isEmpty();
        assertProved(pack, "pond-library 0.1.0: 3 clauses, 2 rules, ");
    }

    @Test
    void aDutyIsDescribedOnceAndHasNoMessage() {
        Path pack = newPack();

        Said first = begins("--rule", "one", "--oblige", "respond-to-post", pack.toString());
        Said second = begins("--rule", "two", "--oblige", "respond-to-post", "--author", "TRUSTEE", pack.toString());

        assertThat(first.out())
                .contains("new      " + pack.resolve("obligations.yaml"))
                .doesNotContain("messages.yaml");
        assertThat(second.out()).doesNotContain("obligations.yaml");
        assertThat(pack.resolve("obligations.yaml")).content().containsOnlyOnce("respond-to-post:");
        assertProved(pack, "pond-library 0.1.0: 4 clauses, 3 rules, ");
    }

    @Test
    void aSignalThatNobodyKnowsGetsAListOfWordsOnce() {
        Path pack = newPack();

        Said first =
                begins("--signal", "raffle", pack.resolve("rules/no-raffles").toString());
        Said second = begins(
                "--signal", "raffle", pack.resolve("rules/no-lotteries.drl").toString());

        assertThat(first.out()).contains("new      " + pack.resolve("words/raffle.fr.txt"));
        assertThat(second.out()).doesNotContain("words/");
        assertThat(pack.resolve("words/raffle.en.txt")).content().endsWith("\nraffle\n");
        assertThat(new Desk().calls("check", pack.toString()).status()).isZero();
    }

    @Test
    void theClauseOfARuleIsNamedAndWhetherItIsNew() {
        Path pack = newPack();

        assertThat(begins("--rule", "one", pack.toString()).out()).contains("\nclause   PL-3, begun for this rule\n");
        assertThat(begins("--rule", "two", "--clause", "PL-3", pack.toString()).out())
                .contains("\nclause   PL-3\n");
        assertThat(begins("--rule", "three", "--clause", "PL-77", pack.toString())
                        .out())
                .contains("\nclause   PL-77, begun for this rule\n");
    }

    @Test
    void aSignalOfOnesOwnIsToldWithTheOneThatMayBeMeant() {
        Path pack = newPack();

        assertThat(begins("--rule", "one", "--signal", "raffle", pack.toString())
                        .out())
                .contains("\nsignal   raffle, seen by the words that you list\n");
        assertThat(begins("--rule", "two", "--signal", "advertisement", pack.toString())
                        .out())
                .contains(
                        "\nsignal   advertisement, seen by the words that you list. Did you mean \"advertising\", which"
                                + " the command knows?\n");
        assertThat(begins("--rule", "three", "--signal", "spam", pack.toString())
                        .out())
                .doesNotContain("\nsignal ");
    }

    @Test
    void aFolderOfPacksIsToldFromAPack() throws IOException {
        Path pack = newPack();

        assertRefused(
                "is no pack; packs stand in it: pond-library. Name the folder of one, such as " + pack + ".",
                pack,
                "--rule",
                "x",
                folder.toString());
    }

    @Test
    void aPendingClauseGetsItsRuleAndOneWithRulesAnother() throws IOException {
        Path pack = newPack();
        Desk.replace(
                pack.resolve("clauses.yaml"),
                "  by-hand: \"<your words: why no rule can decide it>\"\n",
                "  pending: true\n");

        begins("--rule", "one-more", "--clause", "PL-1", pack.toString());
        begins("--rule", "yet-one-more", "--clause", "PL-1", pack.toString());

        assertThat(Files.readString(pack.resolve("clauses.yaml"))).contains("  rules: [one-more, yet-one-more]\n");
        assertThat(new Desk().calls("check", pack.toString()).out())
                .as("two new rules are alike until they are written")
                .contains("W104")
                .endsWith("pond-library 0.1.0: 2 clauses, 3 rules, 21 scenarios, 0 pending, 42 warnings\n");
    }

    @Test
    void whatStoodInAChangedFileIsKept() throws IOException {
        Path pack = newPack();
        String former = Files.readString(pack.resolve("messages.yaml"));

        begins("--rule", "be-kind", pack.toString());

        try (Stream<Path> kept = Files.walk(pack.resolve(PackWriter.FORMER))) {
            Path messages = kept.filter(file -> file.endsWith("messages.yaml"))
                    .findFirst()
                    .orElseThrow();
            assertThat(messages).usingCharset(StandardCharsets.UTF_8).hasContent(former);
        }
        assertThat(pack.resolve("messages.yaml")).content().startsWith(former).contains("be-kind:");
    }

    @Test
    void programsReadWhatWasWritten() {
        Path pack = newPack();

        Map<String, Object> document = Desk.json(
                begins("--format", "json", "--rule", "be-kind", pack.toString()).out());

        assertThat(document)
                .containsEntry("folder", pack.toString())
                .containsEntry("created", List.of("rules/be-kind.drl", "rules/be-kind.yaml"))
                .containsEntry("changed", List.of("messages.yaml", "clauses.yaml"))
                .containsEntry("clause", "PL-3");
    }

    private void assertRefused(String sentence, Path pack, String... arguments) throws IOException {
        FolderStamp before = FolderStamp.of(folder);

        Said said = begins(arguments);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(sentence).doesNotContain("Exception");
        assertThat(FolderStamp.of(folder)).as("nothing is written").isEqualTo(before);
        assertThat(pack.resolve(PackWriter.FORMER)).doesNotExist();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path pack = newPack();

        assertRefused("nothing is overwritten", pack, pack.toString());
        assertRefused("nothing is overwritten", pack, folder.toString());
        assertRefused("has a rule first-rule already", pack, "--rule", "first-rule", pack.toString());
    }

    @Test
    void whatWouldNotBeInOrderIsNotWritten() throws IOException {
        Path pack = newPack();

        assertRefused("Nothing was written: ", pack, "--rule", "Be Kind", pack.toString());
        assertRefused("Nothing was written: ", pack, "--rule", "../be-kind", pack.toString());
        assertRefused("Nothing was written: ", pack, "--rule", "x", "--clause", "pl 3", pack.toString());
        assertRefused("Nothing was written: ", pack, "--rule", "x", "--signal", "Raffle", pack.toString());
        assertRefused(
                "Nothing was written: ",
                pack,
                "--languages",
                "xx",
                folder.resolve("b").toString());
        assertRefused(
                "Nothing was written: ", pack, folder.resolve("My Library").toString());
        assertRefused("PL-1 has no line", pack, "--rule", "x", "--clause", "PL-1", pack.toString());
        assertRefused(
                "no time zone \"noon\"",
                pack,
                "--zone",
                "noon",
                folder.resolve("b").toString());
        assertRefused(
                "There is no folder", pack, "--rule", "x", folder.resolve("b").toString());
    }

    @Test
    void whatMakesNoRuleIsRefused() throws IOException {
        Path pack = newPack();
        String rule = pack.resolve("rules/x").toString();

        assertRefused("A rule needs something to ask.", pack, "--any-author", "--no-signal", rule);
        assertRefused("A limit of REJECT limits nothing.", pack, "--limit", "REJECT", rule);
        assertRefused("mutually exclusive", pack, "--verdict", "HOLD", "--oblige", "respond", rule);
        assertRefused(
                "a permission counts only where none does",
                pack,
                "--verdict",
                "ALLOW",
                "--signal",
                "personal-information",
                rule);
        assertRefused(
                "No rule is named",
                pack,
                "--verdict",
                "ADVISE",
                folder.resolve("b").toString());
        assertRefused("A rule has those of its pack.", pack, "--languages", "fr", rule);
    }

    @Test
    void aRuleIsNotAddedToAPackThatIsNotInOrder() throws IOException {
        Path pack = newPack();
        Desk.replace(pack.resolve("pack.yaml"), "version: 0.1.0", "version: soon");

        assertRefused("The pack pond-library is not in order.", pack, "--rule", "x", pack.toString());
    }
}
