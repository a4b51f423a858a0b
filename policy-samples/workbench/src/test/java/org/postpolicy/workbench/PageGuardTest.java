package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered: the page itself, and nobody else. */
class PageGuardTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageCaller page = PageCaller.inFolder(() -> folder);

    @Test
    void nobodyElseOnTheNetworkReachesIt() throws Exception {
        assertThat(page.server().socket().getAddress()).isEqualTo(InetAddress.getByName("127.0.0.1"));
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() ->
                                    new Socket(address, page.server().socket().getPort()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/packs", "api/packs/brook-library"})
    void withoutTheKeyNothingIsAnswered(String path) throws Exception {
        assertThat(page.send(page.to(path)).statusCode()).isEqualTo(403);
        assertThat(page.send(page.to(path).header(PageGuard.TOKEN, "guessed")).statusCode())
                .isEqualTo(403);
        assertThat(page.send(page.to(path).header(PageGuard.TOKEN, "")).statusCode())
                .isEqualTo(403);
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
        HttpRequest.Builder request = page.to("api/packs")
                .header(PageGuard.TOKEN, page.token())
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"id\":\"pond-library\"}"));

        assertThat(page.send(request).statusCode()).isEqualTo(403);
        assertThat(page.inPacks("pond-library")).doesNotExist();
    }

    @Test
    void aFormOfAnotherPageCannotAsk() throws Exception {
        HttpRequest.Builder form = page.to("api/packs")
                .header(PageGuard.TOKEN, page.token())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"id\":\"pond-library\"}"));

        assertThat(page.send(form).statusCode()).isEqualTo(400);
        HttpRequest.Builder asksFirst =
                page.to("api/packs").header("Origin", "http://evil.example").method("OPTIONS", BodyPublishers.noBody());
        HttpResponse<String> preflight = page.send(asksFirst);
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
        String answer = page.raw(
                request.replace("PORT", String.valueOf(page.server().socket().getPort())));

        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("<!DOCTYPE");
    }
}
