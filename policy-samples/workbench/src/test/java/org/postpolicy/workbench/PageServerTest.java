package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the page's server as the page does, and as those do who mean no good. */
class PageServerTest {

    private static final String RULE = "rules/no-videos.drl";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path packs;
    private PageServer server;

    @BeforeEach
    void serve() throws IOException {
        packs = Desk.copyOfPacks(Files.createDirectory(folder.resolve("packs")));
        server = new PageServer(0, new BenchApi(new PackShelf(packs)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String base() {
        return server.address().substring(0, server.address().indexOf('#'));
    }

    private String token() {
        return server.address().substring(server.address().indexOf('#') + 1);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> asks(String path) throws Exception {
        return send(to(path).header(PageGuard.TOKEN, token()));
    }

    private HttpResponse<String> does(String path, Map<String, ?> question) throws Exception {
        return send(to(path).header(PageGuard.TOKEN, token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonText.of(question))));
    }

    private static Map<String, Object> json(HttpResponse<String> response) {
        return Desk.json(response.body());
    }

    private String rule() throws IOException {
        return Files.readString(packs.resolve(Desk.PACK).resolve(RULE));
    }

    private HttpResponse<String> saves(String name, String text, String former) throws Exception {
        Map<String, String> hashes = new HashMap<>();
        hashes.put(name, former);
        return does("api/packs/brook-library/save", Map.of("files", Map.of(name, text), "former", hashes));
    }

    // What the page is for.

    @Test
    void aPostIsJudgedByEveryPack() throws Exception {
        Map<String, Object> submission =
                Map.of("post", Map.of("text", "Call my mom at 416-555-0199!"), "audience", Map.of("group", "CHILDREN"));

        HttpResponse<String> answer = does("api/evaluate", Map.of("submission", submission));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"BRK-1\"", "\"TPL-DIR-10\"", "\"excerpt\":\"416-555-0199\"");
    }

    @Test
    void aMistakeInASubmissionIsExplained() throws Exception {
        HttpResponse<String> answer =
                does("api/evaluate", Map.of("submission", Map.of("post", Map.of("text", "x", "needsReplay", true))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("needsReply").doesNotContain("decision");
    }

    @Test
    void aPackIsReadWhole() throws Exception {
        Map<String, Object> pack = json(asks("api/packs/brook-library"));

        assertThat(pack).containsEntry("editable", true);
        assertThat(((Map<?, ?>) ((Map<?, ?>) pack.get("files")).get(RULE)).get("text"))
                .isEqualTo(rule());
        assertThat((List<?>) ((Map<?, ?>) pack.get("report")).get("scenarios")).hasSize(30);
        assertThat(json(asks("api/packs/toronto-public-library"))).containsEntry("editable", false);
    }

    @Test
    void aTextIsCheckedWithoutBeingSaved() throws Exception {
        String former = rule();

        HttpResponse<String> answer =
                does("api/packs/brook-library/try", Map.of("files", Map.of(RULE, former.replace("VIDEO", "VIDEOS"))));

        assertThat(answer.body()).contains("\"P215\"", "\"line\":9,\"column\":32");
        assertThat(rule()).isEqualTo(former);
    }

    @Test
    void aSavedTextIsThereWithTheFormerVersionBesideIt() throws Exception {
        String former = rule();
        String better = former.replace("import", "// Better.\nimport");

        HttpResponse<String> answer = saves(RULE, better, PackShelf.hash(former));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(((Map<?, ?>) json(answer).get("report")).get("sound")).isEqualTo(true);
        assertThat(rule()).isEqualTo(better);
        try (var kept = Files.walk(packs.resolve(Desk.PACK).resolve(PackWriter.FORMER))) {
            assertThat(kept.filter(Files::isRegularFile).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent(former));
        }
    }

    @Test
    void whatDoesNotCheckIsNotSaved() throws Exception {
        String former = rule();

        HttpResponse<String> broken = saves(RULE, former.replace("VIDEO", "VIDEOS"), PackShelf.hash(former));
        HttpResponse<String> unproved = saves(RULE, former.replace("REJECT", "HOLD"), PackShelf.hash(former));

        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("\"P215\"");
        assertThat(unproved.statusCode()).isEqualTo(422);
        assertThat(unproved.body()).contains("\"P307\"");
        assertThat(rule()).isEqualTo(former);
        assertThat(packs.resolve(Desk.PACK).resolve(PackWriter.FORMER)).doesNotExist();
    }

    @Test
    void whoWasFasterIsNotOverwritten() throws Exception {
        String former = rule();
        Desk.replace(packs.resolve(Desk.PACK).resolve(RULE), "import", "// Faster.\nimport");
        String theirs = rule();

        HttpResponse<String> answer = saves(RULE, former + "// Slower.\n", PackShelf.hash(former));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer)).containsEntry("file", RULE);
        assertThat(saves(RULE, former, null).statusCode()).isEqualTo(409);
        assertThat(rule()).isEqualTo(theirs);
    }

    @Test
    void lineEndsStayAsTheyWere() throws Exception {
        Path file = packs.resolve(Desk.PACK).resolve(RULE);
        String windows = rule().replace("\n", "\r\n");
        Files.writeString(file, windows);

        HttpResponse<String> answer = saves(
                RULE, rule().replace("\r\n", "\n").replace("import", "// Better.\nimport"), PackShelf.hash(windows));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rule()).isEqualTo(windows.replace("import", "// Better.\r\nimport"));
    }

    @Test
    void theChangedLinesAreShown() throws Exception {
        HttpResponse<String> answer =
                does("api/packs/brook-library/diff", Map.of("files", Map.of(RULE, rule().replace("REJECT", "HOLD"))));

        assertThat(answer.body())
                .contains("\"-    @verdict( \\\"REJECT\\\" )\"", "\"+    @verdict( \\\"HOLD\\\" )\"")
                .doesNotContain("package");
    }

    @Test
    void aBuiltInPackIsCopiedOnceAndNeverChanged() throws Exception {
        Map<String, Object> change = Map.of("files", Map.of("pack.yaml", "id: x\n"), "former", Map.of());
        assertThat(does("api/packs/worcester-public-library/save", change).statusCode())
                .isEqualTo(403);

        HttpResponse<String> copy = does("api/packs/worcester-public-library/copy", Map.of());

        assertThat(json(copy)).containsEntry("editable", true);
        assertThat(new Desk()
                        .calls(
                                "check",
                                packs.resolve("worcester-public-library").toString())
                        .status())
                .isZero();
        assertThat(does("api/packs/worcester-public-library/copy", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPackIsBegunAndARuleIsProposed() throws Exception {
        assertThat(does("api/packs", Map.of("id", "pond-library")).statusCode()).isEqualTo(200);
        assertThat(does("api/packs", Map.of("id", "Pond Library")).statusCode()).isEqualTo(422);

        Map<String, Object> rule = Map.of("files", Map.of(), "name", "no-raffles", "clause", "", "signal", "raffle");
        HttpResponse<String> answer = does("api/packs/pond-library/rule", rule);

        assertThat(answer.body()).contains("rules/no-raffles.drl", "words/raffle.fr.txt", "- id: PL-3");
        assertThat(packs.resolve("pond-library/rules/no-raffles.drl")).doesNotExist();
    }

    @Test
    void aPackThatIsNotInOrderJudgesNothingAndTheOthersGoOn() throws Exception {
        assertThat(asks("api/packs").body()).contains("\"brook-library\"", "\"BRK-1\"");
        Desk.replace(packs.resolve(Desk.PACK).resolve("pack.yaml"), "version: 1.2.0", "version: soon");

        assertThat(asks("api/packs").body()).contains("{\"id\":\"brook-library\",\"editable\":true,\"problems\":1}");
        assertThat(does("api/evaluate", Map.of("submission", Map.of("post", Map.of("text", "x"))))
                        .body())
                .contains("toronto-public-library")
                .doesNotContain("brook-library");
    }

    @Test
    void withoutAFolderNothingCanBeWritten() throws Exception {
        server.close();
        server = new PageServer(0, new BenchApi(new PackShelf(null)));

        assertThat(json(asks("api/packs"))).containsEntry("folder", null);
        assertThat(does("api/packs", Map.of("id", "pond-library")).statusCode()).isEqualTo(403);
        assertThat(does("api/packs/toronto-public-library/copy", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theChangedDecisionsAreShown() throws Exception {
        HttpResponse<String> milder =
                does("api/packs/brook-library/diff", Map.of("files", Map.of(RULE, rule().replace("REJECT", "HOLD"))));
        HttpResponse<String> broken =
                does("api/packs/brook-library/diff", Map.of("files", Map.of(RULE, rule().replace("VIDEO", "VIDEOS"))));

        assertThat(milder.body()).contains("\"old\":\"REJECT\",\"new\":\"HOLD\"", "BRK-3", "format: VIDEO");
        assertThat(json(broken)).containsEntry("decisions", null);
    }

    @Test
    void whatWouldMakeAPostAcceptableIsTold() throws Exception {
        Map<String, Object> submission =
                Map.of("post", Map.of("text", "Call my mom at 416-555-0199!"), "audience", Map.of("group", "CHILDREN"));

        HttpResponse<String> answer = does("api/explain", Map.of("pack", "brook-library", "submission", submission));

        assertThat(answer.body()).contains("\"kind\":\"remove-words\"", "\"verdict\":\"ALLOW\"");
        assertThat(does("api/explain", Map.of("pack", "nope", "submission", submission))
                        .statusCode())
                .isEqualTo(404);
    }

    // What others would like.

    @Test
    void nobodyElseOnTheNetworkReachesIt() throws Exception {
        assertThat(server.socket().getAddress()).isEqualTo(InetAddress.getByName("127.0.0.1"));
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, server.socket().getPort()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/packs", "api/packs/brook-library"})
    void withoutTheKeyNothingIsAnswered(String path) throws Exception {
        assertThat(send(to(path)).statusCode()).isEqualTo(403);
        assertThat(send(to(path).header(PageGuard.TOKEN, "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(send(to(path).header(PageGuard.TOKEN, "")).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, https://127.0.0.1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none"
    })
    void anotherPageIsRefusedEvenIfItKnewTheKey(String header, String value) throws Exception {
        HttpRequest.Builder request = to("api/packs")
                .header(PageGuard.TOKEN, token())
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"id\":\"pond-library\"}"));

        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(packs.resolve("pond-library")).doesNotExist();
    }

    @Test
    void aFormOfAnotherPageCannotAsk() throws Exception {
        HttpRequest.Builder form = to("api/packs")
                .header(PageGuard.TOKEN, token())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"id\":\"pond-library\"}"));

        assertThat(send(form).statusCode()).isEqualTo(400);
        HttpRequest.Builder asksFirst =
                to("api/packs").header("Origin", "http://evil.example").method("OPTIONS", BodyPublishers.noBody());
        HttpResponse<String> preflight = send(asksFirst);
        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\n",
                "GET / HTTP/1.0\r\n"
            })
    void aForeignNameThatLeadsHereIsRefused(String request) throws Exception {
        String answer =
                raw(request.replace("PORT", String.valueOf(server.socket().getPort())));

        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("<!DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/page/index.html",
                "/BenchApi.class",
                "/api/packs/..",
                "/api/packs/%2e%2e%2fsecret",
                "/api/packs/brook-library/../../../secret",
                "/api/packs/brook-library%00",
                "/api/",
                "/api/packsbrook-library"
            })
    void noPathLeadsOut(String path) throws Exception {
        Files.createDirectories(folder.resolve("secret"));
        Files.writeString(folder.resolve("secret/pack.yaml"), "id: secret\n");

        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + server.socket().getPort() + "\r\n" + PageGuard.TOKEN + ": " + token() + "\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("id: secret", "root:");
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

        HttpResponse<String> answer = saves(name, "secret", null);

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(FolderStamp.of(folder)).isEqualTo(before);
        assertThat(packs.resolve(Desk.PACK).resolve(PackWriter.FORMER)).doesNotExist();
    }

    @Test
    void aLinkLeadsNowhere() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mallard\n");
        Path link = packs.resolve(Desk.PACK).resolve("words/raffle.en.txt");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);

        HttpResponse<String> answer = saves("words/raffle.en.txt", "raffle\n", null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outside).hasContent("mallard");
        assertThat(asks("api/packs/brook-library").body()).doesNotContain("mallard");
    }

    @Test
    void aQuestionThatIsTooLargeIsRefused() throws Exception {
        HttpRequest.Builder request = to("api/evaluate")
                .header(PageGuard.TOKEN, token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(" ".repeat(PageServer.LONGEST + 1)));

        assertThat(send(request).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"submission\":", "{\"submission\":7}", "{}", "{\"a\":1,\"a\":2}"})
    void aQuestionThatIsNoneIsRefused(String body) throws Exception {
        HttpRequest.Builder request = to("api/evaluate")
                .header(PageGuard.TOKEN, token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer)).containsKey("message");
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
        for (HttpResponse<String> answer :
                List.of(send(to("")), send(to("nope")), asks("api/packs"), send(to("api/x")))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.body()).doesNotContain(token());
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.socket().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
