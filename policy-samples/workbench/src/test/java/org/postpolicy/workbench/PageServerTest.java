package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to questions that are none, and what every answer forbids. */
class PageServerTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageCaller page = PageCaller.inFolder(() -> folder);

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

        String answer = page.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + page.server().socket().getPort() + "\r\n" + PageGuard.TOKEN + ": " + page.token() + "\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("id: secret", "root:");
    }

    @Test
    void aQuestionThatIsTooLargeIsRefused() throws Exception {
        HttpRequest.Builder request = page.question("api/evaluate", " ".repeat(PageServer.LONGEST + 1));

        assertThat(page.send(request).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"submission\":", "{\"submission\":7}", "{}", "{\"a\":1,\"a\":2}"})
    void aQuestionThatIsNoneIsRefused(String body) throws Exception {
        HttpRequest.Builder request = page.question("api/evaluate", body);

        HttpResponse<String> answer = page.send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(PageCaller.json(answer)).containsKey("message");
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() throws Exception {
        for (HttpResponse<String> answer : List.of(
                page.send(page.to("")),
                page.send(page.to("nope")),
                page.asks("api/packs"),
                page.send(page.to("api/x")))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.body()).doesNotContain(page.token());
        }
    }
}
