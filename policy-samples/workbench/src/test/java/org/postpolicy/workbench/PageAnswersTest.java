package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.workbench.PageCaller.RULE;
import static org.postpolicy.workbench.PageCaller.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.rules.workshop.Workshop;

/** What the page learns about posts and packs, without anything being saved. */
class PageAnswersTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageCaller page = PageCaller.inFolder(() -> folder);

    @Test
    void aPostIsJudgedByEveryPack() throws Exception {
        Map<String, Object> submission =
                Map.of("post", Map.of("text", "Call my mom at 416-555-0199!"), "audience", Map.of("group", "CHILDREN"));

        HttpResponse<String> answer = page.does("api/evaluate", Map.of("submission", submission));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"BRK-1\"", "\"TPL-DIR-10\"", "\"excerpt\":\"416-555-0199\"");
    }

    @Test
    void everyPolicyIsReadyToExplainBeforeSomebodyAsks() {
        BenchApi api = new BenchApi(new PackShelf(null));

        api.prepare();

        assertThat(api.shelf().loaded().alone()).containsOnlyKeys(Workshop.builtInPacks());
    }

    @Test
    void aMistakeInASubmissionIsExplained() throws Exception {
        HttpResponse<String> answer = page.does(
                "api/evaluate", Map.of("submission", Map.of("post", Map.of("text", "x", "needsReplay", true))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("needsReply").doesNotContain("decision");
    }

    @Test
    void whatWouldMakeAPostAcceptableIsTold() throws Exception {
        Map<String, Object> submission =
                Map.of("post", Map.of("text", "Call my mom at 416-555-0199!"), "audience", Map.of("group", "CHILDREN"));

        HttpResponse<String> answer =
                page.does("api/explain", Map.of("pack", "brook-library", "submission", submission));

        assertThat(answer.body()).contains("\"kind\":\"remove-words\"", "\"verdict\":\"ALLOW\"");
        assertThat(page.does("api/explain", Map.of("pack", "nope", "submission", submission))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPackSaysWhatItsInstitutionIsCalled() throws Exception {
        assertThat(page.asks("api/packs").body())
                .contains(
                        "\"id\":\"brook-library\",\"name\":{\"en\":\"Brook Library\",\"fr\":\"Bibliothèque du Ruisseau\"}")
                .contains("\"id\":\"toronto-public-library\",\"name\":null");
    }

    @Test
    void aPackIsReadWhole() throws Exception {
        Map<String, Object> pack = json(page.asks("api/packs/brook-library"));

        assertThat(pack).containsEntry("editable", true);
        assertThat(((Map<?, ?>) ((Map<?, ?>) pack.get("files")).get(RULE)).get("text"))
                .isEqualTo(page.rule());
        assertThat((List<?>) ((Map<?, ?>) pack.get("report")).get("scenarios")).hasSize(30);
        assertThat(json(page.asks("api/packs/toronto-public-library"))).containsEntry("editable", false);
    }

    @Test
    void whatTheCheckerSaysIsFoundOutAnewWhenAFileHasChanged() throws Exception {
        assertThat(page.asks("api/packs/brook-library").body()).contains("\"problems\":[]");
        Desk.replace(page.inPack("pack.yaml"), "version: 1.2.0", "version: soon");

        assertThat(page.asks("api/packs/brook-library").body()).contains("\"P126\"", "version: soon");
        Desk.replace(page.inPack("pack.yaml"), "version: soon", "version: 1.3.0");
        assertThat(page.asks("api/packs/brook-library").body()).contains("\"problems\":[]", "version: 1.3.0");
    }

    @Test
    void aTextIsCheckedWithoutBeingSaved() throws Exception {
        String former = page.rule();

        HttpResponse<String> answer = page.does("try", RULE, former.replace("VIDEO", "VIDEOS"));

        assertThat(answer.body()).contains("\"P215\"", "\"line\":9,\"column\":32");
        assertThat(page.rule()).isEqualTo(former);
    }

    @Test
    void whatReadingShowsIsAnsweredWithoutRunningAScenario() throws Exception {
        HttpResponse<String> broken = page.does("read", RULE, page.rule().replace("VIDEO", "VIDEOS"));
        HttpResponse<String> unproved = page.does("read", RULE, page.rule().replace("REJECT", "HOLD"));

        assertThat(broken.body()).contains("\"P215\"", "\"line\":9,\"column\":32");
        assertThat(json(unproved)).containsEntry("problems", List.of()).containsEntry("scenarios", List.of());
        assertThat(page.does("try", RULE, page.rule().replace("REJECT", "HOLD")).body())
                .contains("\"P307\"");
    }

    @Test
    void aScenarioIsTriedAsAPost() throws Exception {
        Map<String, Object> found = json(page.does(
                "api/packs/brook-library/case",
                Map.of("files", Map.of(), "rule", "identifying-details", "name", "a home address in French")));
        Map<String, Object> unknown = Map.of("files", Map.of(), "rule", "../pack", "name", "a home address in French");

        assertThat(found).containsEntry("timed", false);
        assertThat(page.does("api/evaluate", Map.of("submission", found.get("submission")))
                        .body())
                .contains("\"BRK-1\"", "12, rue des Érables");
        assertThat(page.does("api/packs/brook-library/case", unknown).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsRefusedIsSaidInBothLanguages() throws Exception {
        HttpResponse<String> answer = page.does("api/packs/nope/try", Map.of("files", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer))
                .containsEntry(
                        "message",
                        Map.of("en", "There is no such policy.", "fr", "Il n'y a pas de politique de ce nom."));
    }

    @Test
    void everyCodeAndEveryKindHasATitleInBothLanguages() throws Exception {
        Map<String, Object> titles = json(page.asks("api/titles"));

        assertThat(((Map<?, ?>) titles.get("problems")).get("P215"))
                .isEqualTo(Map.of(
                        "en", "A condition names an unknown constant",
                        "fr", "Une condition nomme une constante inconnue"));
        assertThat(((Map<?, ?>) titles.get("signals")).get("personal-information/private-telephone"))
                .isEqualTo(Map.of("en", "a private telephone number", "fr", "un numéro de téléphone privé"));
    }

    @Test
    void theChangedLinesAreShown() throws Exception {
        HttpResponse<String> answer = page.does("diff", RULE, page.rule().replace("REJECT", "HOLD"));

        assertThat(answer.body())
                .contains("\"-    @verdict( \\\"REJECT\\\" )\"", "\"+    @verdict( \\\"HOLD\\\" )\"")
                .doesNotContain("package");
    }

    @Test
    void theChangedDecisionsAreShown() throws Exception {
        HttpResponse<String> milder = page.does("diff", RULE, page.rule().replace("REJECT", "HOLD"));
        HttpResponse<String> broken = page.does("diff", RULE, page.rule().replace("VIDEO", "VIDEOS"));

        assertThat(milder.body()).contains("\"old\":\"REJECT\",\"new\":\"HOLD\"", "BRK-3", "format: VIDEO");
        assertThat(json(broken)).containsEntry("decisions", null);
    }

    @Test
    void aPackThatIsNotInOrderJudgesNothingAndTheOthersGoOn() throws Exception {
        assertThat(page.asks("api/packs").body()).contains("\"brook-library\"", "\"BRK-1\"");
        Desk.replace(page.inPack("pack.yaml"), "version: 1.2.0", "version: soon");

        assertThat(page.asks("api/packs").body())
                .contains("{\"id\":\"brook-library\",\"editable\":true,\"problems\":1}");
        assertThat(page.does("api/evaluate", Map.of("submission", Map.of("post", Map.of("text", "x"))))
                        .body())
                .contains("toronto-public-library")
                .doesNotContain("brook-library");
    }
}
