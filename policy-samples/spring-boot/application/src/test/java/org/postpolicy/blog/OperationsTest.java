package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What operators do over the wire. */
class OperationsTest {

    private final RunningBlog blog = RunningBlog.shared();

    private Connection actuator(String path) {
        return Jsoup.connect(blog.address() + "/actuator/" + path)
                .ignoreContentType(true)
                .ignoreHttpErrors(true);
    }

    private Connection signedIn(String path) {
        return actuator(path).header("Authorization", "Basic " + basic("editor:" + RunningBlog.PASSWORD));
    }

    private static String basic(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePacksAreReadAgainOnDemandByThoseWhoMay() throws IOException {
        assertThat(actuator("postpolicy")
                        .method(Connection.Method.POST)
                        .execute()
                        .statusCode())
                .isEqualTo(401);
        Connection.Response reply = signedIn("postpolicy")
                .method(Connection.Method.POST)
                .header("Content-Type", "application/json")
                .requestBody("{}")
                .execute();
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"condition\":\"current\"", "harbour-library");
    }

    @Test
    void everybodyMaySeeThatItIsWellAndOnlyStaffWhy() throws IOException {
        assertThat(actuator("health").execute().body()).contains("UP").doesNotContain("harbour-library");
        assertThat(signedIn("health").execute().body()).contains("harbour-library", "sha256:", "current");
    }

    @Test
    void evaluationsAreTimed() throws IOException {
        Visitor.of(blog).comments(1, "A timed novel.");
        assertThat(signedIn("metrics/postpolicy.evaluate").execute().body())
                .contains("COUNT", "verdict", "ALLOW")
                .doesNotContain("novel");
        assertThat(signedIn("metrics/postpolicy.verdicts").execute().body()).contains("harbour-library");
    }
}
