package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.workbench.PageCaller.RULE;
import static org.postpolicy.workbench.PageCaller.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to the disk, and what never is. */
class PageSavingTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageCaller page = PageCaller.inFolder(() -> folder);

    @Test
    void aSavedTextIsThereWithTheFormerVersionBesideIt() throws Exception {
        String former = page.rule();
        String better = former.replace("import", "// Better.\nimport");

        HttpResponse<String> answer = page.saves(RULE, better, PackShelf.hash(former));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(((Map<?, ?>) json(answer).get("report")).get("sound")).isEqualTo(true);
        assertThat(page.rule()).isEqualTo(better);
        try (var kept = Files.walk(page.inPack(PackWriter.FORMER))) {
            assertThat(kept.filter(Files::isRegularFile).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .usingCharset(StandardCharsets.UTF_8)
                            .hasContent(former));
        }
    }

    @Test
    void whatDoesNotCheckIsNotSaved() throws Exception {
        String former = page.rule();

        HttpResponse<String> broken = page.saves(RULE, former.replace("VIDEO", "VIDEOS"), PackShelf.hash(former));
        HttpResponse<String> unproved = page.saves(RULE, former.replace("REJECT", "HOLD"), PackShelf.hash(former));

        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("\"P215\"");
        assertThat(unproved.statusCode()).isEqualTo(422);
        assertThat(unproved.body()).contains("\"P307\"");
        assertThat(page.rule()).isEqualTo(former);
        assertThat(page.inPack(PackWriter.FORMER)).doesNotExist();
    }

    @Test
    void aRuleIsRemovedInOneSaveWithAllThatBelongsToIt() throws Exception {
        Map<?, ?> files = (Map<?, ?>)
                json(page.does("api/packs/brook-library/remove-rule", Map.of("files", Map.of(), "name", "no-videos")))
                        .get("files");
        Map<String, String> former = new LinkedHashMap<>();
        for (Object name : files.keySet()) {
            former.put(name.toString(), PackShelf.hash(Files.readString(page.inPack(name.toString()))));
        }
        assertThat(page.inPack(RULE)).exists();

        HttpResponse<String> answer =
                page.does("api/packs/brook-library/save", Map.of("files", files, "former", former));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.inPack(RULE)).doesNotExist();
        assertThat(page.inPack("rules/no-videos.yaml")).doesNotExist();
        assertThat(page.inPack("messages.yaml")).content().doesNotContain("no-videos");
        assertThat(page.inPack("clauses.yaml"))
                .content()
                .doesNotContain("no-videos")
                .contains("pending: true");
    }

    @Test
    void whatThePolicyNeedsIsNotRemoved() throws Exception {
        HttpResponse<String> header =
                page.saves("pack.yaml", null, PackShelf.hash(Files.readString(page.inPack("pack.yaml"))));
        HttpResponse<String> rule = page.saves(RULE, null, PackShelf.hash(page.rule()));

        assertThat(header.statusCode()).isEqualTo(422);
        assertThat(header.body()).contains("\"P108\"");
        assertThat(rule.statusCode()).isEqualTo(422);
        assertThat(rule.body()).contains("\"P133\"");
        assertThat(page.inPack("pack.yaml")).exists();
        assertThat(page.inPack(RULE)).exists();
    }

    @Test
    void whatSomebodyElseHasChangedIsNotRemoved() throws Exception {
        String former = page.rule();
        Desk.replace(page.inPack(RULE), "import", "// Faster.\nimport");

        assertThat(page.saves(RULE, null, PackShelf.hash(former)).statusCode()).isEqualTo(409);
        assertThat(page.inPack(RULE)).exists();
    }

    @Test
    void aListOfWordsIsBegunSavedAndRemoved() throws Exception {
        String name = "words/raffle.en.txt";
        Map<String, ?> question = Map.of("files", Map.of(), "signal", "raffle", "language", "en");
        Map<?, ?> begun = (Map<?, ?>)
                json(page.does("api/packs/brook-library/words", question)).get("files");

        assertThat(page.inPack(name)).doesNotExist();
        String text = (String) begun.get(name);
        assertThat(page.saves(name, text, null).statusCode()).isEqualTo(200);
        assertThat(page.inPack(name)).usingCharset(StandardCharsets.UTF_8).hasContent(text);
        assertThat(page.does("api/packs/brook-library/words", question).statusCode())
                .isEqualTo(422);
        assertThat(page.saves(name, null, PackShelf.hash(text)).statusCode()).isEqualTo(200);
        assertThat(page.inPack(name)).doesNotExist();
    }

    @Test
    void whoWasFasterIsNotOverwritten() throws Exception {
        String former = page.rule();
        Desk.replace(page.inPack(RULE), "import", "// Faster.\nimport");
        String theirs = page.rule();

        HttpResponse<String> answer = page.saves(RULE, former + "// Slower.\n", PackShelf.hash(former));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer))
                .containsEntry("file", RULE)
                .containsEntry("saved", Map.of("text", theirs, "hash", PackShelf.hash(theirs)));
        assertThat(page.saves(RULE, former, null).statusCode()).isEqualTo(409);
        assertThat(page.rule()).isEqualTo(theirs);
    }

    @Test
    void lineEndsStayAsTheyWere() throws Exception {
        Path file = page.inPack(RULE);
        String windows = page.rule().replace("\n", "\r\n");
        Files.writeString(file, windows);

        HttpResponse<String> answer = page.saves(
                RULE,
                page.rule().replace("\r\n", "\n").replace("import", "// Better.\nimport"),
                PackShelf.hash(windows));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.rule()).isEqualTo(windows.replace("import", "// Better.\r\nimport"));
    }

    @Test
    void aBuiltInPackIsCopiedOnceAndNeverChanged() throws Exception {
        Map<String, Object> change = Map.of("files", Map.of("pack.yaml", "id: x\n"), "former", Map.of());
        assertThat(page.does("api/packs/worcester-public-library/save", change).statusCode())
                .isEqualTo(403);

        HttpResponse<String> copy = page.does("api/packs/worcester-public-library/copy", Map.of());

        assertThat(json(copy)).containsEntry("editable", true);
        assertThat(new Desk()
                        .calls("check", page.inPacks("worcester-public-library").toString())
                        .status())
                .isZero();
        assertThat(page.does("api/packs/worcester-public-library/copy", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPackIsBegunAndARuleIsProposed() throws Exception {
        assertThat(page.does("api/packs", Map.of("id", "pond-library")).statusCode())
                .isEqualTo(200);
        assertThat(page.does("api/packs", Map.of("id", "Pond Library")).statusCode())
                .isEqualTo(422);

        HttpResponse<String> answer =
                page.does("api/packs/pond-library/rule", rule("verdict", "HOLD", "PUBLIC", "raffle"));

        assertThat(answer.body()).contains("rules/no-raffles.drl", "words/raffle.fr.txt", "- id: PL-3");
        assertThat(page.inPacks("pond-library/rules/no-raffles.drl")).doesNotExist();
    }

    private static Map<String, Object> rule(String conclusion, String value, String author, String signal) {
        return Map.of(
                "files",
                Map.of(),
                "name",
                "no-raffles",
                "clause",
                "",
                "conclusion",
                conclusion,
                "value",
                value,
                "author",
                author,
                "channel",
                "INDIVIDUAL",
                "signal",
                signal);
    }

    @Test
    void aRuleIsProposedWithAnyConclusionAuthorAndChannel() throws Exception {
        HttpResponse<String> duty =
                page.does("api/packs/brook-library/rule", rule("oblige", "call-a-friend", "", "harassment"));
        HttpResponse<String> refusal =
                page.does("api/packs/brook-library/rule", rule("verdict", "REJECT", "TRUSTEE", "harassment"));

        assertThat(duty.body())
                .contains("@oblige( \\\"call-a-friend\\\" )", "obligations.yaml", "ChannelOwner.INDIVIDUAL")
                .doesNotContain("Author( role");
        assertThat(refusal.body()).contains("@verdict( \\\"REJECT\\\" )", "Role.TRUSTEE");
    }

    @Test
    void aLimitingRuleIsProposedThatMayAskForFactsAlone() throws Exception {
        Map<String, Object> begun =
                json(page.does("api/packs/brook-library/rule", rule("limit", "ADVISE", "TRUSTEE", "")));

        assertThat(begun.get("files").toString())
                .contains("@limit( \"ADVISE\" )", "Role.TRUSTEE")
                .doesNotContain("Signal(", "no-raffles:\n  en:");
        assertThat(page.does("api/packs/brook-library/try", Map.of("files", begun.get("files")))
                        .body())
                .contains("\"sound\":true");
    }

    @Test
    void aRuleThatAsksForNothingIsRefused() throws Exception {
        HttpResponse<String> answer = page.does("api/packs/brook-library/rule", rule("limit", "HOLD", "", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose who writes", "Choisissez qui écrit");
    }

    @ParameterizedTest
    @CsvSource({"verdict, MAYBE", "verdict, ''", "limit, ''", "silence, HOLD"})
    void aConclusionThatIsNoneIsRefused(String conclusion, String value) throws Exception {
        assertThat(page.does("api/packs/brook-library/rule", rule(conclusion, value, "", "harassment"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void withoutAFolderNothingCanBeWritten() throws Exception {
        try (PageCaller bare = PageCaller.withoutFolder()) {
            assertThat(json(bare.asks("api/packs"))).containsEntry("folder", null);
            assertThat(bare.does("api/packs", Map.of("id", "pond-library")).statusCode())
                    .isEqualTo(403);
            assertThat(bare.does("api/packs/toronto-public-library/copy", Map.of())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "rules/../../secret.yaml",
                "/no/where/secret.yaml",
                "words/..\\..\\secret.txt",
                "rules/",
                "",
                ".former/pack.yaml",
                "rules/.hidden.drl",
                "notes.md",
                "rules/a\u0000.drl"
            })
    void noNameLeadsOutOfThePack(String name) throws Exception {
        FolderStamp before = FolderStamp.of(folder);

        assertThat(page.saves(name, "secret", null).statusCode()).isIn(400, 422);
        assertThat(page.saves(name, null, null).statusCode()).isIn(400, 422);
        assertThat(FolderStamp.of(folder)).isEqualTo(before);
        assertThat(page.inPack(PackWriter.FORMER)).doesNotExist();
    }

    @Test
    void aLinkLeadsNowhere() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mallard\n");
        Path link = page.inPack("words/raffle.en.txt");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);

        HttpResponse<String> answer = page.saves("words/raffle.en.txt", "raffle\n", null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outside).usingCharset(StandardCharsets.UTF_8).hasContent("mallard");
        assertThat(page.asks("api/packs/brook-library").body()).doesNotContain("mallard");
    }
}
