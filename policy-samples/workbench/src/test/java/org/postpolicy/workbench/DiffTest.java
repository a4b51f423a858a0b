package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;

class DiffTest {

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void copyThePackTwice() throws IOException {
        before = Desk.copyOfPacks(folder.resolve("before")).resolve(Desk.PACK);
        after = Desk.copyOfPacks(folder.resolve("after")).resolve(Desk.PACK);
    }

    @Test
    void twoEqualPacksDecideAlike() {
        assertThat(diffs().out()).isEqualTo("""
                brook-library 1.2.0 -> brook-library 1.2.0
                  No rule and no word differs.


                0 of 0 thought-out submissions get another decision
                """);
    }

    @Test
    void whatMovedInItsFileHasNotChanged() {
        replace("rules/no-videos.drl", "rule \"no-videos\"", "\n// No moving pictures.\nrule \"no-videos\"");

        assertThat(diffs().out()).contains("0 of 0 thought-out submissions");
    }

    @Test
    void aWiderConditionIsReachedWhereOnlyTheWiderOneIsMet() {
        replace(
                "rules/identifying-details.drl",
                "group == AudienceGroup.CHILDREN",
                "group in ( AudienceGroup.CHILDREN, AudienceGroup.YOUTH )");

        assertThat(diffs().out()).isEqualTo("""
                brook-library 1.2.0 -> brook-library 1.2.0
                  ~ rule identifying-details

                BRK-1
                  silent -> HOLD by identifying-details: 1 submission
                    generated-1  ALLOW -> HOLD  "group == AudienceGroup.CHILDREN" in identifying-details
                      { post: {}, audience: { group: YOUTH }, signals: [{ kind: personal-information }] }

                1 of 1 thought-out submission get another decision
                  ALLOW -> HOLD: 1
                """);
    }

    @Test
    void anAddedAndARemovedConditionAreReachedOneByOne() {
        replace("rules/private-staff.drl", "capacity == Capacity.PERSONAL", "onWorkTime == true");

        assertThat(diffs().out())
                .contains("\"capacity == Capacity.PERSONAL\" in private-staff")
                .contains("\"onWorkTime == true\" in private-staff")
                .contains("ADVISE by private-staff -> silent: 1 submission")
                .contains("silent -> ADVISE by private-staff: 1 submission");
    }

    @Test
    void anotherVerdictFlipsWhatTheRuleSays() {
        replace("rules/private-staff.drl", "ADVISE", "HOLD");

        assertThat(diffs().out()).contains("ADVISE by private-staff -> HOLD by private-staff: 1 submission");
    }

    @Test
    void aRuleThatIsGoneIsReachedToo() throws IOException {
        replace("clauses.yaml", "  rules: [no-videos]", "  by-hand: \"A person looks at videos.\"");
        replace("messages.yaml", "no-videos:", "gone:");
        Files.delete(after.resolve("rules/no-videos.drl"));
        Files.delete(after.resolve("rules/no-videos.yaml"));
        String messages = Files.readString(after.resolve("messages.yaml"));
        int gone = messages.indexOf("gone:");
        int next = messages.indexOf("\n\n", gone);
        Files.writeString(
                after.resolve("messages.yaml"),
                messages.substring(0, gone) + (next < 0 ? "" : messages.substring(next + 2)));

        assertThat(diffs().out())
                .contains("  - rule no-videos")
                .contains("REJECT by no-videos -> silent: 1 submission")
                .contains("{ post: { format: VIDEO } }");
    }

    @Test
    void aRuleOfAuditsIsReachedByAChannel() {
        replace("rules/post-response-times.drl", "official, ", "");

        assertThat(diffs().out())
                .contains("silent -> must post-response-times by post-response-times: 1 submission")
                .contains("{ channel: { setup: {}, official: false } }");
    }

    @Test
    void aNewWordIsReachedByATextThatHasIt() throws IOException {
        replace("rules/identifying-details.drl", "\"personal-information\"", "\"brook-words\"");
        Desk.replace(before.resolve("rules/identifying-details.drl"), "\"personal-information\"", "\"brook-words\"");
        write(before, "words/brook-words.en.txt", "blatherskite\n");
        write(after, "words/brook-words.en.txt", "blatherskite\nflibbertigibbet*\n");

        assertThat(diffs().out())
                .contains("  + \"flibbertigibbet*\" of brook-words (en)")
                .contains("silent -> HOLD by identifying-details: 1 submission")
                .contains("{ post: { text: flibbertigibbet, language: en }, audience: { group: CHILDREN } }");
    }

    @Test
    void aPhraseReachesNoRuleThatWaitsForAnotherKindOfSignal() throws IOException {
        String kind = "kind == \"personal-information\"";
        String other = "kind == \"coarse-language\" || subkind == \"shouting\"";
        replace("rules/identifying-details.drl", kind, other);
        Desk.replace(before.resolve("rules/identifying-details.drl"), kind, other);
        write(before, "words/brook-words.en.txt", "blatherskite\n");
        write(after, "words/brook-words.en.txt", "blatherskite\nflibbertigibbet*\n");

        assertThat(diffs().out()).contains("flibbertigibbet", "0 of 0 thought-out submissions");
    }

    @Test
    void anotherDayOfBeginningIsReachedBeforeAndAfter() {
        replace("pack.yaml", "effective: 2020-01-01", "effective: 2027-03-01");

        assertThat(diffs().out())
                .contains("the day on which the policy begins")
                .contains("now: \"2027-02-28T20:00:00Z\"");
    }

    @Test
    void givenSubmissionsAreComparedLineByLineAndABrokenOneIsAnError() throws IOException {
        replace("rules/no-videos.drl", "PostFormat.VIDEO", "PostFormat.IMAGE");
        Path posts = Files.writeString(folder.resolve("posts.jsonl"), """
                {"id":"film","post":{"text":"","format":"VIDEO"}}
                {"id":"words","post":{"text":"Hello"}}
                {"id":"picture","post":{"text":"","format":"IMAGE"}}
                {"id":"broken","post":{"txt":"Hello"}}
                """);

        Said said = diffs(posts.toString(), "--format", "json");

        assertThat(said.status()).isEqualTo(1);
        Map<String, Object> document = Desk.json(said.out());
        assertThat(said.out()).contains("\"generated\":false,\"submissions\":4,");
        assertThat(ids(document, "flips")).containsExactly("film", "picture");
        assertThat(ids(document, "errors")).containsExactly("broken");
        assertThat(document.get("clauses"))
                .isEqualTo(List.of(Map.of("clause", "BRK-3", "flips", List.of("film", "picture"))));
    }

    @Test
    void aPackThatIsNotInOrderIsToldAndNotCompared() {
        replace("rules/no-videos.drl", "PostFormat.VIDEO", "PostFormat.FILM");

        Said said = diffs();

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("P215").contains("rules/no-videos.drl:9");
    }

    @Test
    void aPackThatDoesNotExistIsWrongUsage() {
        Said said = new Desk().calls("diff", "nowhere", after.toString());

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("There is no folder and no built-in pack \"nowhere\".");
    }

    private Said diffs(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "diff";
        all[1] = before.toString();
        all[2] = after.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return new Desk().calls(all);
    }

    private void replace(String file, String former, String other) {
        Desk.replace(after.resolve(file), former, other);
    }

    private static void write(Path pack, String file, String text) throws IOException {
        Files.createDirectories(pack.resolve(file).getParent());
        Files.writeString(pack.resolve(file), text);
    }

    private static List<Object> ids(Map<String, Object> document, String list) {
        return ((List<?>) document.get(list))
                .stream().map(entry -> (Object) ((Map<?, ?>) entry).get("id")).toList();
    }
}
