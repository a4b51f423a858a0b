package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;

class ExplainTest {

    private static final String FOR_CHILDREN = "{\"id\":\"kids\",\"post\":{\"text\":\"Call my mom at 416-555-0199!\"},"
            + "\"audience\":{\"group\":\"CHILDREN\"}}";

    @TempDir
    private Path folder;

    @Test
    void anExplanationNamesRulesFactsAndTheSmallestChange() {
        Said said = explains(FOR_CHILDREN);

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("kids  HOLD\n  | Call my mom at [[416-555-0199]]!\n\n  Spoke:\n    HOLD  TPL-DIR-10  ")
                .contains("      Audience( group == AudienceGroup.CHILDREN )  here: CHILDREN\n")
                .contains("  Would have spoken, but for one thing:\n")
                .contains("      Author( ageGroup == AgeGroup.CHILD )  here: nothing on record\n")
                .contains("    1. Remove \"416-555-0199\". then ALLOW\n  | Call my mom at!\n");
    }

    @Test
    void rulesThatMerelyWaitForASignalAreListedOnRequest() {
        String few = explains(FOR_CHILDREN).out();
        String all = explains(FOR_CHILDREN, "--all").out();

        assertThat(few).contains("--all lists them").doesNotContain("kind == \"obscenity\"");
        assertThat(all).doesNotContain("--all lists them");
        assertThat(all.lines().count()).isGreaterThan(few.lines().count());
    }

    @Test
    void aProgramReadsOneObjectALine() {
        Said said = explains(FOR_CHILDREN + "\nnonsense\n", "--format", "json");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().get(0))
                .startsWith("{\"id\":\"kids\",\"verdict\":\"HOLD\",\"complete\":true,\"spoke\":[{\"pack\":")
                .contains(
                        "{\"fact\":\"Audience\",\"condition\":\"group == AudienceGroup.CHILDREN\",\"found\":\"CHILDREN\"}")
                .contains("\"want\":\"fact\"", "\"searchedAll\":true}")
                .contains("\"changes\":[{\"verdict\":\"ALLOW\",\"steps\":[{\"kind\":\"remove-words\",\"says\":{\"en\":"
                        + "\"Remove \\\"416-555-0199\\\".\",\"fr\":\"Retirez « 416-555-0199 ».\"},\"field\":\"text\","
                        + "\"start\":15,\"end\":27,\"words\":\"416-555-0199\"}],\"text\":\"Call my mom at!\"}");
        assertThat(said.lines().get(1)).startsWith("{\"id\":\"2\",\"error\":{\"code\":\"P701\",\"line\":2,");
    }

    @Test
    void thePublicSeesNoConditions() {
        assertThat(explains(FOR_CHILDREN, "--for", "public").out())
                .contains("TPL-DIR-10", "Remove \"416-555-0199\"")
                .doesNotContain("AudienceGroup", "Would have spoken");
    }

    @Test
    void aReaderOfFrenchReadsFrench() {
        assertThat(explains(FOR_CHILDREN, "--lang", "fr").out())
                .contains("Ont parlé :", "Retirez « 416-555-0199 ».", "Rendrait la publication acceptable :");
    }

    @Test
    void anotherChannelIsTriedWhereTheHostHasOne() throws IOException {
        Path channels = Files.writeString(
                folder.resolve("channels.jsonl"),
                "{\"displayName\":\"Book swap\",\"owner\":\"OTHER_ORGANIZATION\",\"official\":false}\n");

        assertThat(explains(FOR_CHILDREN, "--channels", channels.toString()).out())
                .contains("Post it on the channel \"Book swap\". then ALLOW");
    }

    @Test
    void aFileOfChannelsThatCannotBeReadIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("channels.jsonl"), "{\"displayname\":\"Book swap\"}\n");

        Said said = explains(FOR_CHILDREN, "--channels", broken.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("channels.jsonl, line 1: ", "displayName");
        assertThat(explains(FOR_CHILDREN, "--channels", "nowhere.jsonl").err())
                .contains("nowhere.jsonl cannot be read");
    }

    @Test
    void anExplanationWithoutWordsIsRefused() {
        Said said = explains(FOR_CHILDREN, "--no-excerpts");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("--no-excerpts");
    }

    @Test
    void aPostThatOnlyAPersonCanClearSaysSo() {
        String rejected = "{\"post\":{\"text\":\"I play a game.\"},\"author\":{\"role\":\"PUBLIC\"},"
                + "\"channel\":{\"excludedContent\":[]},\"signals\":[{\"kind\":\"threat\",\"field\":\"text\","
                + "\"start\":0,\"end\":14,\"excerpt\":\"I play a game.\",\"review\":\"CONFIRMED\"}]}";

        assertThat(explains(rejected).out()).contains("No change that somebody could make was found");
    }

    @Test
    void aPackWhoseScenarioFailsIsExplainedAndDoesNotJudge() throws IOException {
        String packs = spoilt("rules/no-videos.yaml", "verdict: REJECT", "verdict: ADVISE");

        Said said = new Desk().hands(FOR_CHILDREN).calls("explain", "--packs", packs, "--pack", Desk.PACK);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("identifying-details", "[[416-555-0199]]");
        assertThat(said.err())
                .startsWith("3 scenarios of the packs fail, so ")
                .endsWith(" Call check to see why.\n")
                .hasLineCount(1);
        Said judged = new Desk().hands(FOR_CHILDREN).calls("evaluate", "--packs", packs, "--pack", Desk.PACK);
        assertThat(judged.status()).isEqualTo(1);
        assertThat(judged.out()).isEmpty();
        assertThat(judged.err()).contains("P307");
    }

    @Test
    void thePublicIsToldNothingByAPackWhoseScenarioFails() throws IOException {
        String packs = spoilt("rules/no-videos.yaml", "verdict: REJECT", "verdict: ADVISE");

        Said said = new Desk()
                .hands(FOR_CHILDREN)
                .calls("explain", "--packs", packs, "--pack", Desk.PACK, "--for", "public");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("P307");
    }

    @Test
    void aPackThatIsNotInOrderOtherwiseIsNotExplained() throws IOException {
        String packs = spoilt("rules/no-videos.yaml", "verdict: REJECT", "verdict: ADVISE");
        Desk.replace(folder.resolve(Desk.PACK).resolve("rules/no-videos.drl"), "PostFormat.VIDEO", "PostFormat.FILM");

        Said said = new Desk().hands(FOR_CHILDREN).calls("explain", "--packs", packs, "--pack", Desk.PACK);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("P215");
    }

    private String spoilt(String file, String former, String other) throws IOException {
        Desk.replace(Desk.copyOfPacks(folder).resolve(Desk.PACK).resolve(file), former, other);
        return folder.toString();
    }

    private static Said explains(String lines, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "explain";
        arguments[1] = "--pack";
        arguments[2] = "toronto-public-library";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return new Desk().hands(lines).calls(arguments);
    }
}
