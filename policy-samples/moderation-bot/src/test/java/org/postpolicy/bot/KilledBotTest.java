package org.postpolicy.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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

    @Test
    void whatWasNeverBegunOrClearlyRefusedIsDoneTheNextTimeThoughNobodyCanLook() throws Exception {
        site.has("Call my mom at 416-555-0199")
                .has("Call my dad at 416-555-0142")
                .keepsReportsSecret();
        AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
        try (LoopbackServer server = new LoopbackServer(site, request -> request < 3 ? Fault.NONE : fault.get())) {
            Path file = Trial.in(folder).file(server.address(), "mode: act");
            fault.set(Fault.TOO_MANY);
            BotProcess bot = BotProcess.ofClasses(folder.resolve("bot.log"), "run", "--once", file.toString());
            Patiently.await().until(() -> bot.said().contains("waiting: the platform answers 429"));
            bot.kill();
            fault.set(Fault.NONE);
            assertThat(start(file)).isZero();
        }
        assertThat(MastodonBotTest.posts(site.reports())).containsExactly("1", "2");
    }

    @Test
    void anotherBotDoesNotTakeTheJournalOfOneThatRuns() throws Exception {
        Path file = Trial.in(folder).file(URI.create("http://127.0.0.1:1"), "mode: act");
        Files.writeString(folder.resolve("bot.journal"), "{\"cursor\":\"0\"}\n");
        try (Memory memory = Memory.open(folder.resolve("bot.journal"))) {
            assertThat(memory.cursor()).isEqualTo("0");
            assertThat(start(file)).isEqualTo(2);
        }
        assertThat(running.get().said()).contains("is in use by another bot").contains("Stop that bot first.");
    }

    private int start(Path file) throws IOException, InterruptedException {
        BotProcess bot = BotProcess.ofClasses(folder.resolve("bot.log"), "run", "--once", file.toString());
        running.set(bot);
        return bot.ended();
    }
}
