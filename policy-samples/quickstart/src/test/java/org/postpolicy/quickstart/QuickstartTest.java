package org.postpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postpolicy.Verdict;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;

class QuickstartTest {

    private static String output;
    private static List<String> lines;

    @BeforeAll
    static void judgeEveryPost() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        output = out.toString(StandardCharsets.UTF_8);
        lines = output.lines().toList();
    }

    @Test
    void everyPostGetsADecisionInItsOrder() throws IOException {
        List<String> asked = Quickstart.posts().stream().map(PostLine::id).toList();

        assertThat(lines.stream()
                        .filter(line -> line.matches("[tw]\\d\\d  (ALLOW|ADVISE|HOLD|REJECT)  .*"))
                        .map(line -> line.substring(0, 3)))
                .isEqualTo(asked)
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void theCountsAddUp() throws IOException {
        List<String> table = lines.subList(lines.size() - 4, lines.size());

        assertThat(table.stream().map(row -> row.split(" ")[0]))
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Enum::name).toList());
        assertThat(table.stream()
                        .mapToInt(row -> Integer.parseInt(row.substring(8).strip()))
                        .sum())
                .isEqualTo(Quickstart.posts().size());
        for (String row : table) {
            String verdict = row.split(" ")[0];
            assertThat(lines.stream().filter(line -> line.matches("[tw]\\d\\d  " + verdict + "  .*")))
                    .hasSize(Integer.parseInt(row.substring(8).strip()));
        }
    }

    @Test
    void aChildsTelephoneNumberIsMarkedAndHeld() {
        assertThat(blockOf("t03"))
                .startsWith("t03  HOLD  toronto-public-library, PUBLIC PERSONAL")
                .contains("\"Call my mom at [[416-555-0199]], she can bring me on Saturday!\"")
                .contains("HOLD TPL-DIR-10: On a channel for children");
    }

    @Test
    void aFrenchPostIsAnsweredInFrench() {
        assertThat(blockOf("t04"))
                .contains("[[12, rue des Érables]]")
                .contains("HOLD TPL-DIR-10: Sur un canal pour enfants");
    }

    @Test
    void whatAPersonConfirmedIsRejected() {
        assertThat(blockOf("w21"))
                .startsWith("w21  REJECT  worcester-public-library")
                .contains("[[Buy two, get one free!]]", "REJECT WPL-PATRON-4: ");
    }

    @Test
    void anotherOrganizationsPlatformIsNotTheLibrarys() {
        assertThat(blockOf("t26")).startsWith("t26  ADVISE  ").contains("ADVISE TPL-STAFF-11: ");
    }

    @Test
    void aDutySaysWhoseItIs() {
        assertThat(blockOf("t13")).contains("to do TPL-DIR-6: Moderators of the channel: ");
    }

    @Test
    void anOrdinaryPostPasses() {
        assertThat(blockOf("t01")).startsWith("t01  ALLOW  ");
        assertThat(blockOf("t06")).startsWith("t06  ALLOW  ");
        assertThat(blockOf("w01")).startsWith("w01  ALLOW  ");
    }

    @Test
    void thePostsComeFromEverybodyAndGoEverywhere() throws IOException {
        List<PostLine> posts = Quickstart.posts();

        assertThat(posts).extracting(line -> line.writer().role()).contains(Role.values());
        assertThat(posts).extracting(line -> line.writer().acting()).contains(Capacity.values());
        assertThat(posts).extracting(line -> line.place().owner()).contains(ChannelOwner.values());
        assertThat(posts).extracting(PostLine::audience).contains(AudienceGroup.values());
        assertThat(posts).extracting(PostLine::language).contains("en", "fr");
    }

    private static String blockOf(String id) {
        int start = output.indexOf(id + "  ");
        return output.substring(start, output.indexOf("\n\n", start));
    }
}
