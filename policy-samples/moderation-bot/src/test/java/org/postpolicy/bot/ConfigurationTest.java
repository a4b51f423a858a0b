package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Verdict;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;

class ConfigurationTest {

    private static final String SMALLEST = """
            platform: mastodon
            address: https://social.example/
            account: library-bot
            token-file: token.txt
            packs: [toronto-public-library]
            appeal: https://library.example/objections
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void theTokenStandsBeside() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "s3cret\n");
    }

    @Test
    void theSmallestConfigurationOnlyLooksAndReports() {
        Configuration configuration = read(SMALLEST);
        assertThat(configuration.mode()).isEqualTo(Mode.SHADOW);
        assertThat(configuration.actions().get(Verdict.HOLD)).containsExactly(ActionKind.REPORT);
        assertThat(configuration.actions().get(Verdict.REJECT)).containsExactly(ActionKind.REPORT);
        assertThat(configuration.actions()).doesNotContainKey(Verdict.ALLOW);
        assertThat(configuration.connection().address()).hasToString("https://social.example");
        assertThat(configuration.toString()).doesNotContain("s3cret");
    }

    @Test
    void accountsAndChannelsAreMapped() {
        Mapping mapping = read(SMALLEST + """
                channel: { name: Library, terms: usual }
                channels:
                  kids-club: { audience: CHILDREN }
                authors:
                  official: ["@library"]
                  employees: [marie]
                leave-alone: ["@mayor@city.example"]
                """).mapping();

        assertThat(mapping.submission(item("library", "kids-club")).author()).isEqualTo(Author.officialEmployee());
        assertThat(mapping.submission(item("marie", "")).author()).isEqualTo(Author.privateEmployee());
        assertThat(mapping.submission(item("sam", "")).author()).isEqualTo(Author.member());
        assertThat(mapping.submission(item("sam", "kids-club")).audience().group())
                .isEqualTo(AudienceGroup.CHILDREN);
        assertThat(mapping.submission(item("sam", "")).channel().termsProhibits())
                .contains("spam");
        assertThat(mapping.leavesAlone(new Account("1", "mayor@city.example", false)))
                .isTrue();
        assertThat(mapping.leavesAlone(new Account("1", "mayor", false))).isFalse();
    }

    @Test
    void aComplaintNamesTheLineAndTheRemedy() {
        refused(SMALLEST + "mood: good\n", "bot.yaml:7: There is no setting \"mood\" here. There are: platform,");
        refused(SMALLEST + "mode: brave\n", "bot.yaml:7: \"brave\" is not known here. Choose among: shadow, act.");
        refused(SMALLEST.replace("https://social", "http://social"), "bot.yaml:2: \"http://social.example/\" is not");
        refused(SMALLEST.replace("token.txt", "none.txt"), "bot.yaml:4: The file none.txt cannot be read.");
        refused(SMALLEST.replace("packs:", "packs: ["), "bot.yaml:");
        refused("platform: mastodon\n", "bot.yaml:1: The setting \"address\" is missing.");
        refused(SMALLEST + "actions: { hold: [delete] }\n", "bot.yaml:7: A bot never deletes");
        refused(SMALLEST + "actions: { hold: [hold] }\n", "bot.yaml:7: On mastodon the bot cannot hold.");
        refused(SMALLEST + "actions:\n  allow: [report]\n", "bot.yaml:8: There is no setting \"allow\" here.");
        refused(SMALLEST + "channel: { audience: DOGS }\n", "bot.yaml:7: \"DOGS\" is not known here.");
        refused(SMALLEST + "language: de\n", "bot.yaml:7: The notices speak en and fr");
        refused(SMALLEST + "mode: act\nmode: shadow\n", "bot.yaml:8: The setting \"mode\" stands here twice.");
        refused(SMALLEST + "actions: { hold: [record], hold: [report] }\n", "bot.yaml:7: The setting \"hold\" stands");
        refused("", "bot.yaml: The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http://"})
    void aPasswordInTheAddressIsRefusedAndNotRepeated(String scheme) {
        String secret = SMALLEST.replace("https://", scheme + "library:s3cret@");
        refused(secret, "bot.yaml:2: An address with a name or a password in it");
        assertThatThrownBy(() -> read(secret)).message().doesNotContain("s3cret");
    }

    @Test
    void aJournalIsNamedAfterItsConfigurationUnlessAnEarlierOneGoesOn() throws IOException {
        Path kids = Files.writeString(folder.resolve("kids.yaml"), SMALLEST);
        assertThat(ConfigurationReader.read(kids).journal()).hasFileName("kids.journal");
        Files.writeString(folder.resolve("bot.journal"), "");
        assertThat(ConfigurationReader.read(kids).journal()).hasFileName("bot.journal");
        assertThat(read(SMALLEST).journal()).hasFileName("bot.journal");
        assertThat(ConfigurationReader.read(kids).journal()).hasFileName("kids.journal");
        assertThat(read(SMALLEST + "journal: seen.journal\n").journal()).hasFileName("seen.journal");
    }

    @Test
    void termsThatNameNoKindOfSignalStopTheBotBeforeTheFirstPost() {
        Configuration configuration = read(SMALLEST + "channels: { kids-club: { terms: [spam, Personal-Attack] } }\n");
        assertThatThrownBy(() -> Planner.of(configuration))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("The settings of \"kids-club\" are not in order: termsProhibits")
                .hasMessageContaining("did you mean \"personal-attack\"?");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Misconfigured.class).hasMessageStartingWith(message);
    }

    private Configuration read(String text) {
        try {
            return ConfigurationReader.read(Files.writeString(folder.resolve("bot.yaml"), text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Item item(String handle, String channel) {
        HtmlText.Sight words = new HtmlText.Sight(Passage.plain("text", "hello"), List.of(), List.of());
        return Item.comment("1", "", new Account("9", handle, false), words).in(channel);
    }
}
