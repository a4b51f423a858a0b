package org.postpolicy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

    private record Said(int status, String out, String err) {

        /** The first line that begins with these cells, with single spaces. */
        String row(String... cells) {
            String wanted = "| " + String.join(" | ", cells) + " |";
            return out.lines()
                    .map(line -> line.replaceAll(" +", " "))
                    .filter(line -> line.startsWith(wanted))
                    .findFirst()
                    .orElse("no row " + wanted);
        }
    }

    @TempDir
    private Path folder;

    @Test
    void hateIsCountedByFunctionalityGroupAndGround() {
        Said said = calls(data(), "--only", "hatecheck");

        assertThat(said.status()).isZero();
        assertThat(said.row("harassment, threat", "hatecheck")).contains("0.667 (2/3;", "1.000 (2/2;", "0.000 (0/3;");
        assertThat(said.row("threat", "hatecheck")).contains("1.000 (2/2;");
        assertThat(said.row("`derog_impl_h`", "yes")).contains("0.000 (0/1;");
        assertThat(said.row("women")).contains("0.500 (1/2;", "1.000 (1/1;");
        assertThat(said.row("hate seen (HateCheck)", "at least 0.800")).endsWith("| missed |");
        assertThat(said.row("threats seen as threat (HateCheck)")).endsWith("| met |");
        assertThat(said.row("hate seen, each group against the mean of groups", "at most 0.100"))
                .contains("0.250");
    }

    @Test
    void whatOnlyOneTemplateShowsIsNotSeenWithoutIt() throws IOException {
        Path set = Files.createDirectory(folder.resolve("hatecheck"));
        Files.writeString(set.resolve("some.jsonl"), """
                {"id":"1","text":"Women should be killed.","label":"hateful","templ":"1","functionality":"f"}
                {"id":"2","text":"Muslims should be killed.","label":"hateful","templ":"2","functionality":"f"}
                {"id":"3","text":"Muslims and women should be shot.","label":"hateful","templ":"3","functionality":"f"}
                {"id":"4","text":"Women are vermin.","label":"hateful","templ":"4","functionality":"g"}
                {"id":"5","text":"W0men are vermin.","label":"hateful","templ":"5","functionality":"spell_leet_h"}
                """);

        Said said = calls(folder.toString());

        assertThat(said.row("each template")).contains("0.750 (3/4;", "0.500 (2/4;");
        assertThat(said.row("each functionality")).contains("0.000 (0/4;");
    }

    @Test
    void ownSentencesTravelWithTheCommand() {
        Said said = calls(data(), "--only", "written-first");

        assertThat(said.row("harassment, threat", "written-first", "labelled harassment"))
                .doesNotContain("no row");
        assertThat(said.row("threat", "figure")).doesNotContain("no row");
    }

    @Test
    void aListOfAnInstitutionIsReadAsSuchAList() {
        Said said = calls(data(), "--only", "profanity-filter-cases", "--misses", "9");

        assertThat(said.row("words of an institution", "profanity-filter-cases"))
                .contains("1.000 (1/1;", "0.000 (0/1;");
        assertThat(said.out()).contains("Rows left out: 2.");
    }

    @Test
    void spamIsCountedWithItsMissesAndFalseAlarms() {
        Said said = calls(data(), "--only", "sms-spam");

        assertThat(said.row("advertising, spam", "sms-spam", "all"))
                .contains("0.750 (3/4;", "1.000 (3/3;", "0.000 (0/2;");
        assertThat(said.row("signal", "sms-spam (2)")).doesNotContain("no row");
        assertThat(said.row("`spam`", "0")).doesNotContain("no row");
    }

    @Test
    void whatSeesOneTenthOfTheSpamAloneIsLeftOut() {
        Said said = calls(data(), "--only", "sms-spam");

        assertThat(said.row("each tenth"))
                .isEqualTo("| each tenth | 0.500 (2/4; 0.150-0.850) | 0.500 (2/4; 0.150-0.850) |");
    }

    @Test
    void placesOfPersonalInformationCountCodePoints() {
        Said said = calls(data(), "--only", "presidio-recognizer-cases,presidio-synthetic");

        assertThat(said.row("e-mail address")).contains("1.000 (2/2;");
        assertThat(said.row("SSN")).isEqualTo("| SSN | 0.000 (0/1; 0.000-0.793) | 1.000 (1/1; 0.207-1.000) |");
        assertThat(said.row("street address found (synthetic)")).contains("0.000 (0/1;");
        assertThat(said.row("e-mail address found (synthetic)")).contains("1.000 (1/1;");
    }

    @Test
    void aTelephoneNumberIsWantedOnlyWhereOneStands() {
        Said said = calls(data(), "--only", "phone-matcher-cases,scrubadub-cases");

        assertThat(said.row("phone, US and CA")).contains("1.000 (1/1;");
        assertThat(said.row("weak, elsewhere")).contains("1.000 (1/1;");
        assertThat(said.row("telephone number")).contains("1.000 (2/2;");
    }

    @Test
    void aLabelThatNobodyKnowsCountsNeitherWay() {
        Said said = calls(data(), "--only", "openai-moderation");

        assertThat(said.row("threat", "openai-moderation", "violence")).contains("1.000 (1/1;", "0.000 (0/1;");
    }

    @Test
    void aDisguisedWordCountsOnlyIfThePlainWordIsKnown() {
        Said said = calls(data(), "--only", "obfuscation-leet");

        assertThat(said.row("obscenity")).contains("0.667 (2/3;", "0.500 (1/2;");
        assertThat(said.row("digits")).contains("1.000 (1/1;");
        assertThat(said.row("asterisks")).contains("0.000 (0/1;");
        assertThat(said.row("a zero-width space inside")).contains("1.000 (2/2;");
        assertThat(said.row("Cyrillic look-alikes")).contains("1.000 (2/2;");
    }

    @Test
    void theGapBetweenTermsLeavesOutWhatIsTooRareToCompare() {
        Said said = calls(data(), "--only", "identity-templates");

        assertThat(said.row("gap between identity terms, without abuse")).contains("0.000 (all alike)", "| met |");
        assertThat(said.out()).contains("Gap with abuse: 1.000 (hindu to sikh).");
        assertThat(said.row("taoist")).startsWith("no row");
    }

    @Test
    void everythingSeenInACleanWordIsAFalseAlarm() {
        Said said = calls(data(), "--only", "scunthorpe", "--misses", "5");

        assertThat(said.row("planted")).contains("1.000 (1/1;");
        assertThat(said.row("constructed")).contains("0.000 (0/1;");
        assertThat(said.out()).contains("Judged wrongly in scunthorpe (1):", "[scunthorpe-2] fuck");
    }

    @Test
    void thePageHoldsFiguresAndLimitsAndNoRow() throws IOException {
        Path page = folder.resolve("quality.md");
        Said said = calls(data(), "--misses", "9", "--output", page.toString());

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("Quietly, one wishes women elsewhere.");
        assertThat(page)
                .content()
                .contains("## Aims", "## hatecheck", "## Ordinary posts", "## Limits")
                .contains(
                        "or they were not asked for: wiki-toxicity-fuzzed, surge-toxicity, youtube-spam-psy, spamassassin-cases,"
                                + " url-mention-cases.")
                .contains("Folders that no measurement reads: unheard-of.")
                .doesNotContain("Quietly, one wishes women elsewhere.");
    }

    @Test
    void theSameDataGivesTheSamePage() {
        assertThat(calls(data()).out()).isEqualTo(calls(data()).out());
    }

    @Test
    void aBrokenLineIsNamedAndNoPageIsWritten() throws IOException {
        Path set = Files.createDirectory(folder.resolve("sms-spam"));
        Files.writeString(set.resolve("some.jsonl"), """
                {"id":"1","text":"hello","label":"ham"}
                {"id":"2","text":"hello"
                {"id":"3","text":"hello"}
                """);
        Path page = folder.resolve("page.md");

        Said said = calls(folder.toString(), "--output", page.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err())
                .contains("sms-spam/some.jsonl:2: The line is no JSON object.")
                .contains("sms-spam/some.jsonl:3: The row has no \"label\".")
                .contains("no page was written");
        assertThat(page).doesNotExist();
    }

    @Test
    void aSetWithoutAFileIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("hatecheck"));

        Said said = calls(folder.toString());

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("hatecheck: The folder holds no file that ends in .jsonl.");
    }

    @Test
    void wrongUsageIsToldWithWhatWouldBeRight() {
        Said noFolder = calls(folder.resolve("nowhere").toString());
        Said noSet = calls(data(), "--only", "hatechek");

        assertThat(noFolder.status()).isEqualTo(2);
        assertThat(noFolder.err()).contains("nowhere is no folder. Name the folder of data sets.");
        assertThat(noSet.status()).isEqualTo(2);
        assertThat(noSet.err()).contains("hatechek is no set that can be measured. There are", "hatecheck");
        assertThat(calls().status()).isEqualTo(2);
        assertThat(calls("--help").out()).contains("--misses", "Status");
    }

    private static Said calls(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String data() {
        try {
            return Path.of(QualityTest.class.getResource("/data").toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
