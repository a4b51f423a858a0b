package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.postpolicy.bot.Patiently.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.bot.LoopbackServer.Reply;

/** Runs the jar that people get, in a process of its own. */
@Timeout(600)
class ModerationBotJarIT {

    private static final String HELD = "Call my mom at 416-555-0199!";
    private static final int TOLD_TO_END = 143;

    @TempDir
    Path folder;

    private final MastodonSite site = new MastodonSite();
    private final LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE);
    private BotProcess bot;

    @AfterEach
    void stop() {
        if (bot != null) {
            bot.kill();
        }
        server.close();
    }

    @Test
    void theHelpIsShownAndNothingElse() throws Exception {
        start("--help");
        assertThat(bot.ended()).isZero();
        assertThat(bot.said())
                .startsWith("Usage: moderation-bot")
                .contains("run", "read", "summary", "It never deletes.")
                .doesNotContain("SLF4J", "WARNING", "Hibernate");
    }

    @Test
    void aDryRunShowsWhatWouldBeDoneAndNothingElse() throws Exception {
        site.has("I love dragons.").has(HELD);
        start("run", "--dry-run", configuration());
        assertThat(bot.ended()).isZero();
        assertThat(bot.said().lines()).hasSize(3).first().isEqualTo("1  ALLOW");
        assertThat(bot.said()).contains("\n2  HOLD\n  would report: TPL-");
        assertThat(site.reports()).isEmpty();
    }

    @Test
    void aRunThatStopsByItselfEndsWithoutAWait() throws Exception {
        site.has(HELD);
        start("run", "--once", configuration());
        assertThat(bot.ended()).isZero();
        assertThat(bot.said()).contains("Posts judged: 1", "Still to do: 0");
    }

    @Test
    void aBotThatIsAskedToEndShowsItsSummaryAndLaterGoesOnWhereItWas() throws Exception {
        String configuration = configuration();
        for (int round = 1; round <= 3; round++) {
            start("run", configuration);
            int opened = round;
            eventually(() -> assertThat(site.stream().opened()).isEqualTo(opened));
            IntStream.range(0, 5).forEach(post -> site.streams(HELD));
            int reported = 10 * round - 5;
            eventually(() -> assertThat(site.reports()).hasSizeGreaterThanOrEqualTo(reported - 2));
            bot.asksToEnd();
            assertThat(bot.ended()).as(bot.said()).isEqualTo(TOLD_TO_END);
            assertThat(bot.said()).contains("\nstopped\n", "Posts judged: ", "Still to do: ");
            site.stream().cut();
            IntStream.range(0, 5).forEach(post -> site.has(HELD));
        }
        start("run", "--once", configuration);
        assertThat(bot.ended()).isZero();
        assertThat(MastodonBotTest.posts(site.reports())).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aMessageOfSlackIsTakenByBoltAndReported() throws Exception {
        List<String> reports = new CopyOnWriteArrayList<>();
        LoopbackServer.Site slack = (method, address, body, exchange) -> {
            if (address.getPath().equals("/api/auth.test")) {
                return new Reply(200, SlackMessage.who());
            }
            reports.add(Json.text(body, "channel"));
            return new Reply(200, Map.of("ok", true));
        };
        try (LoopbackServer workspace = new LoopbackServer(slack, request -> Fault.NONE)) {
            Path file = Trial.in(folder).file("slack", workspace.address(), "mode: act\nroom: CMODS");
            start("run", file.toString());
            eventually(() -> assertThat(bot.said()).contains("Listening on "));
            SlackMessage message =
                    new SlackMessage(Long.toString(Instant.now().getEpochSecond()), ListeningBot.SECRET, HELD);
            assertThat(send(message)).isEqualTo(200);
            eventually(() -> assertThat(reports).containsExactly("CMODS"));
        }
    }

    private int send(SlackMessage message) throws IOException, InterruptedException {
        Matcher hook = Pattern.compile("Listening on (\\S+)").matcher(bot.said());
        assertThat(hook.find()).isTrue();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(hook.group(1))).POST(BodyPublishers.ofString(message.body()));
        message.headers().forEach(request::header);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void everyServiceThatIsPromisedIsThere() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("postpolicy.bot.jar"))) {
            List<JarEntry> services = jar.stream()
                    .filter(entry -> entry.getName().startsWith("META-INF/services/") && !entry.isDirectory())
                    .toList();
            assertThat(services).hasSizeGreaterThan(10);
            for (JarEntry service : services) {
                String[] lines =
                        new String(jar.getInputStream(service).readAllBytes(), StandardCharsets.UTF_8).split("\\R");
                Stream.of(lines)
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(provider -> !provider.isEmpty())
                        .forEach(provider -> assertThat(jar.getEntry(provider.replace('.', '/') + ".class"))
                                .as(service.getName() + " promises " + provider)
                                .isNotNull());
            }
        }
    }

    @Test
    void theJarKeepsTheLicencesAndNoSignatures() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("postpolicy.bot.jar"))) {
            List<String> names = jar.stream().map(Object::toString).toList();
            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates();
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }

    private String configuration() throws IOException {
        return Trial.in(folder).file(server.address(), "mode: act").toString();
    }

    private void start(String... arguments) throws IOException {
        bot = BotProcess.ofJar(folder.resolve("bot.log"), arguments);
    }
}
