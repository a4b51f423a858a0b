package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.workbench.Desk.Said;

/** What a tired policy officer does to a pack that was in order, and what the check says first. */
class TiredWriterTest {

    private static final Path GOOD = Path.of("../harbour-library/policies/harbour-library");

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void copyThePack() throws IOException {
        pack = folder.resolve("harbour-library");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<String> checked() {
        return new Desk().calls("check", pack.toString()).lines();
    }

    private void assertSaidFirst(String place, String message, String remedy) {
        List<String> lines = checked();
        assertThat(lines)
                .first()
                .isEqualTo(pack.resolve(place.replaceFirst(":.*", "")) + place.replaceFirst("^[^:]*", "") + ": "
                        + message);
        assertThat(lines.stream().limit(4)).anyMatch(line -> line.equals("    " + remedy));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            messages.yaml | "These words can be read as a threat. | “These words can be read as a threat: | 2:7 | P110 A curly quotation mark stands here. | Put straight ones before and behind the text: ". Some programs for letters bend them.
            clauses.yaml | "Threats are held or removed." | “Threats are held or removed.” | 33:9 | P110 A curly quotation mark stands here. | Put straight ones before and behind the text: ". Some programs for letters bend them.
            clauses.yaml | "Les menaces sont retenues ou retirées." | 'L'usager menaçant est bloqué.' | 34:11 | P110 An apostrophe ends the text here, because it began with one. | Put the text in double quotes: ".
            rules/advertising.yaml | - name: an offer | — name: an offer | 5:3 | P110 A dash stands here, which is no hyphen. | Begin each entry of a list with a hyphen and a space. Some programs for letters lengthen it.
            rules/advertising.yaml | 50% off" | 50% off | 3:22 | P110 A quotation mark has no partner. | Put " before and behind each text.
            messages.yaml | lira d'abord votre message." | lira d'abord votre message. | 3:7 | P110 A quotation mark has no partner. | Put " before and behind each text.
            rules/advertising.yaml | expect:  silent | expect:  silence | 14:14 | P305 "expect" says nothing that can be checked. | Did you mean silent?
            rules/advertising.yaml | { verdict: HOLD } | HOLD | 4:14 | P305 "expect" says nothing that can be checked. | Write { verdict: HOLD }.
            rules/advertising.yaml | { verdict: HOLD } | [HOLD] | 4:14 | P305 "expect" says nothing that can be checked. | Write silent, or in braces any of verdict, evidence, obligation, limit, concerns, as in { verdict: HOLD }.
            rules/advertising.yaml | { verdict: HOLD } | {verdict:HOLD} | 4:15 | P120 "expect" has no key "verdict:HOLD". | Put a space behind the colon.
            clauses.yaml | id: HL-2-1 | id: HL–2–1 | 28:7 | P124 "HL–2–1" has a dash where a hyphen belongs. | Write upper-case letters, digits and hyphens, such as TPL-DIR-10 or WPL-EMP-2a.
            clauses.yaml | id: HL-2-4 | id: HL-2-4A | ~~ | P232 The rule names the clause HL-2-4, which the register does not have. | Did you mean "HL-2-4A"?
            rules/advertising.drl | "advertising", "spam" ) | "advertising", "spam" ), strength >= 0,8 | 12:62 | P219 Here stands "8" where an attribute of Signal should be. | A number has a decimal point and no comma, as in strength >= 0.8.
            """)
    void aSlipIsNamedWithItsRemedy(
            String file, String former, String slip, String place, String message, String remedy) {
        Desk.replace(pack.resolve(file), former, slip);

        boolean elsewhere = place == null || place.isEmpty();
        assertSaidFirst(elsewhere ? "rules/advertising.drl:7:5" : file + ":" + place, message, remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfOtherSystemsAndAByteOrderMarkAreFine(String end) throws IOException {
        writeWithLineEnds(end);

        assertThat(checked()).singleElement().asString().startsWith("harbour-library 1.0.0: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void aSlipIsFoundOnItsLineWhateverEndsTheLines(String end) throws IOException {
        Desk.replace(pack.resolve("rules/advertising.drl"), "owner ==", "ownr ==");
        writeWithLineEnds(end);

        assertThat(checked()).first().asString().startsWith(pack.resolve("rules/advertising.drl") + ":11:");
        assertThat(checked()).element(1).asString().contains("ownr ==").doesNotContain("package");
    }

    private void writeWithLineEnds(String end) throws IOException {
        for (String name : List.of("pack.yaml", "clauses.yaml", "rules/advertising.drl", "rules/advertising.yaml")) {
            Path file = pack.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", end));
        }
    }

    @Test
    void accentsInAnotherEncodingAreToldInTheirLine() throws IOException {
        Path messages = pack.resolve("messages.yaml");
        Files.write(messages, Files.readString(messages).replace("œ", "oe").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(checked())
                .first()
                .isEqualTo(messages + ":15: P106 A letter here is not saved as UTF-8: it begins with the byte E0.");
    }

    @Test
    void twoRulesInOneFileAreTold() throws IOException {
        Path rule = pack.resolve("rules/advertising.drl");
        Files.writeString(rule, Files.readString(rule) + "\n" + Files.readString(pack.resolve("rules/threats.drl")));

        assertSaidFirst(
                "rules/advertising.drl:16:1",
                "P201 A second rule begins here.",
                "Put each rule into a file of its own.");
    }

    @Test
    void anEmptyRuleFileHasOneProblem() throws IOException {
        Files.writeString(pack.resolve("rules/advertising.drl"), "\n");

        assertThat(checked()).filteredOn(line -> line.contains(": P")).hasSize(1);
        assertSaidFirst("rules/advertising.drl:1:1", "P206 The file is empty.", "Write the rule, or remove the file.");
    }

    @Test
    void aSpaceThatIsNoneIsToldInTheIndentation() {
        Desk.replace(pack.resolve("rules/advertising.yaml"), "  - name: elsewhere", "\u00a0\u00a0- name: elsewhere");

        assertSaidFirst(
                "rules/advertising.yaml:23:1",
                "P110 A special space stands here, which looks like any other.",
                "Delete it, and press the space bar. It came with text that was copied from elsewhere.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules/advertising.drl.txt | Did you mean "rules/advertising.drl"?
            rules/advertising.yml     | Did you mean "rules/advertising.yaml"?
            advertising.drl           | Move it into the folder rules.
            """)
    void aFileWithAnotherNameIsToldItsPlace(String name, String remedy) throws IOException {
        Path file = pack.resolve("rules").resolve(name.contains(".drl") ? "advertising.drl" : "advertising.yaml");
        Files.move(file, pack.resolve(name));

        assertSaidFirst(name, "P107 A pack has no place for a file \"" + name + "\".", remedy);
        assertThat(checked()).filteredOn(line -> line.contains(": P")).hasSize(1);
    }

    @Test
    void aRenamedFolderIsOneProblem() throws IOException {
        Path renamed = folder.resolve("My Harbour");
        Files.move(pack, renamed);

        Said said = new Desk().calls("check", renamed.toString());

        assertThat(said.out())
                .startsWith(renamed.resolve("pack.yaml") + ":1:5: P125 ")
                .contains("    Call the folder harbour-library, or write the name of the folder here.\n")
                .endsWith("My Harbour: 1 problem\n");
    }

    @Test
    void wordsOnOneLineAreTold() throws IOException {
        Files.createDirectory(pack.resolve("words"));
        Files.writeString(pack.resolve("words/raffle.en.txt"), "raffle, lottery, bingo\n");

        assertSaidFirst(
                "words/raffle.en.txt:1",
                "P411 The phrase \"raffle, lottery, bingo\" has a comma or semicolon, and a line is one phrase.",
                "Put each word or phrase on a line of its own; within a phrase leave such signs out.");
    }
}
