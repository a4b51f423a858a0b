package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.bot.LoopbackServer.Reply;

class DryRunTest {

    private static final String HELD = "Call my mom at 416-555-0199!";

    @TempDir
    Path folder;

    @Test
    void aBotThatWouldBeginWithWhatComesNextStillShowsTheNewestPosts() throws Exception {
        MastodonSite site = new MastodonSite().has("I love dragons.").has(HELD);
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Path file = Trial.in(folder).file(server.address(), "mode: act");
            Files.writeString(file, Files.readString(file).replace("start: beginning", "start: now"));
            Said said = Said.by("run", "--dry-run", file.toString());
            assertThat(said.status()).isZero();
            assertThat(said.out()).startsWith("1  ALLOW").contains("2  HOLD").contains("  would report: TPL-");
        }
        assertThat(site.reports()).isEmpty();
        assertThat(folder.resolve("bot.journal")).doesNotExist();
    }

    @Test
    void theNewestPostsOfAForumAreShown() throws Exception {
        Map<String, Object> post = Map.of("id", 7, "cooked", "<p>" + HELD + "</p>");
        assertThat(shown("discourse", "/posts.json", Map.of("latest_posts", List.of(post))))
                .startsWith("7  HOLD")
                .contains("  would report: TPL-");
    }

    @Test
    void theNewestCommentsOfABlogAreShown() throws Exception {
        Map<String, Object> comment = Map.of("id", 8, "content", Map.of("rendered", HELD));
        assertThat(shown("wordpress", "/wp-json/wp/v2/comments", List.of(comment)))
                .startsWith("8  HOLD")
                .contains("  would hold: TPL-");
    }

    @Test
    void whereThereIsNoPostThatIsTold() throws Exception {
        assertThat(shown("wordpress", "/wp-json/wp/v2/comments", List.of())).isEqualTo("There are no posts yet.\n");
    }

    @Test
    void aWorkspaceThatDoesNotTellWhatWasWrittenBeforeGivesAReasonAndAnotherWay() throws Exception {
        Path file = Trial.in(folder).file("slack", URI.create("http://127.0.0.1:1"), "room: CMODS");
        Said said = Said.by("run", "--dry-run", file.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("Let it run with --shadow.");
    }

    @Test
    void aPlatformThatCannotBeReachedIsTriedThreeTimesAndThenTold() throws IOException {
        Said said = Said.by("run", "--dry-run", onAClosedPort("mastodon").toString());

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err().lines())
                .containsExactly(
                        "waiting: the platform cannot be reached",
                        "waiting: the platform cannot be reached",
                        "The posts could not be read: the platform cannot be reached (3 tries). Check the address in the"
                                + " configuration and the network, or try again later.");
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discourse", "wordpress"})
    void onEveryPlatformADryRunEnds(String platform) throws IOException {
        assertThat(Said.by("run", "--dry-run", onAClosedPort(platform).toString())
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aPlatformThatWantsALongPauseIsNotWaitedFor() throws IOException {
        LoopbackServer.Site busy = (method, address, body, exchange) -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            return new Reply(429, "slow down");
        };
        try (LoopbackServer server = new LoopbackServer(busy, request -> Fault.NONE)) {
            Path file = Trial.in(folder).file(server.address(), "mode: act");

            Said said = Said.by("run", "--dry-run", file.toString());

            assertThat(said.status()).isEqualTo(3);
            assertThat(said.err()).startsWith("The posts could not be read: the platform answers 429 (1 try).");
        }
    }

    private Path onAClosedPort(String platform) throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Trial.in(folder)
                    .file(platform, URI.create("http://127.0.0.1:" + closed.getLocalPort()), "mode: act");
        }
    }

    private String shown(String platform, String path, Object list) throws IOException {
        LoopbackServer.Site site = (method, address, body, exchange) ->
                address.getPath().equals(path) ? new Reply(200, list) : new Reply(404, "nothing here");
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Path file = Trial.in(folder).file(platform, server.address(), "mode: act");
            Said said = Said.by("run", "--dry-run", file.toString());
            assertThat(said.status()).as(said.err()).isZero();
            return said.out();
        }
    }
}
