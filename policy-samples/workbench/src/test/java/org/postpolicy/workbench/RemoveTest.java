package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.workbench.Desk.Said;

class RemoveTest {

    @TempDir
    private Path folder;

    private Path pack() throws IOException {
        return Desk.copyOfPacks(folder).resolve(Desk.PACK);
    }

    private static Map<String, String> texts(Path pack) {
        return PackDraft.ofFolder(pack).texts();
    }

    private static Said removes(String rule, Path from) {
        return new Desk().calls("remove", "--rule", rule, from.toString());
    }

    @Test
    void aRuleThatWasBegunGoesAsItCame() throws IOException {
        Path pack = pack();
        Map<String, String> before = texts(pack);
        new Desk().calls("new", "--rule", "no-raffles", "--signal", "raffle", pack.toString());

        Said said = removes("no-raffles", pack);

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains(
                        "removed  " + pack.resolve("rules/no-raffles.drl") + "\n",
                        "removed  " + pack.resolve("words/raffle.fr.txt") + "\n",
                        "changed  " + pack.resolve("messages.yaml") + "\n");
        assertThat(texts(pack).keySet()).isEqualTo(before.keySet());
        assertThat(new Desk().calls("check", pack.toString()).out())
                .endsWith("brook-library 1.2.0: 6 clauses, 5 rules, 30 scenarios, 0 pending\n");
    }

    @Test
    void theClauseOfARuleThatIsGoneIsPendingAndItsFilesAreKept() throws IOException {
        Path pack = pack();
        String rule = Files.readString(pack.resolve("rules/no-videos.drl"));

        assertThat(removes("no-videos", pack).status()).isZero();

        assertThat(new Desk().calls("check", pack.toString()).out())
                .endsWith("brook-library 1.2.0: 6 clauses, 4 rules, 24 scenarios, 1 pending\n");
        try (var kept = Files.walk(pack.resolve(PackWriter.FORMER))) {
            assertThat(kept.filter(file -> file.endsWith("no-videos.drl")))
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .usingCharset(StandardCharsets.UTF_8)
                            .hasContent(rule));
        }
    }

    @Test
    void aRuleOrPackThatIsNotThereIsNamed() throws IOException {
        Path pack = pack();
        Map<String, String> before = texts(pack);

        assertThat(removes("no-video", pack).status()).isEqualTo(2);
        assertThat(removes("no-video", pack).err()).contains("The pack has no rule no-video.");
        assertThat(removes("no-videos", folder).err()).contains("is no pack. Name the folder");
        assertThat(texts(pack)).isEqualTo(before);
    }
}
