package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a bot in the midst of its work, in a process of its own, and starts it again. */
class KilledBotTest {

    private static final int HELD = 60;

    @TempDir
    Path folder;

    private final MastodonSite site = new MastodonSite();
    private final AtomicReference<BotProcess> running = new AtomicReference<>();

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        for (int i = 0; i < HELD; i++) {
            site.has("Call my mom at 416-555-0199, number " + i).has("I love dragons, number " + i);
        }
        Set<Integer> deaths = Set.of(1, 37, 38, 90);
        // The action is done, and the bot dies before it hears of it.
        site.afterEachAction(actions -> {
            if (deaths.contains(actions)) {
                running.get().kill();
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
        BotProcess bot = BotProcess.ofClasses(folder.resolve("bot.log"), "run", "--once", file.toString());
        running.set(bot);
        return bot.ended();
    }
}
