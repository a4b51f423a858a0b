package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a bot in the midst of its work, in a process of its own, and starts it again. */
class KilledBotTest {

    private static final int HELD = 60;

    @TempDir
    Path folder;

    private final MastodonSite site = new MastodonSite();
    private final AtomicReference<Process> running = new AtomicReference<>();

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        for (int i = 0; i < HELD; i++) {
            site.has("Call my mom at 416-555-0199, number " + i).has("I love dragons, number " + i);
        }
        Set<Integer> deaths = Set.of(1, 37, 38, 90);
        // The action is done, and the bot dies before it hears of it.
        site.afterEachAction(actions -> {
            if (deaths.contains(actions)) {
                running.get().destroyForcibly().onExit().join();
                site.forgetsIdempotencyKeys();
            }
        });
        try (LoopbackServer server = new LoopbackServer(site, request -> Fault.NONE)) {
            Path file = Trial.in(folder).file(server.address(), MastodonBotTest.BOTH);
            for (int death = 0; death < deaths.size(); death++) {
                assertThat(start(file)).as("killed").isEqualTo(137);
            }
            assertThat(start(file)).isZero();
        }
        assertThat(MastodonBotTest.posts(site.reports())).hasSize(HELD).doesNotHaveDuplicates();
        assertThat(MastodonBotTest.posts(site.replies())).hasSize(HELD).doesNotHaveDuplicates();
    }

    private int start(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.postpolicy.bot.Main",
                        "run",
                        "--once",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "bot.log"))
                .start();
        running.set(process);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
