package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;

/** A thousand reloads under load leave nothing behind; {@code -Dpostpolicy.endurance=true}. */
@EnabledIfSystemProperty(
        named = "postpolicy.endurance",
        matches = "true",
        disabledReason = "it takes minutes; -Dpostpolicy.endurance=true runs it")
class ReloadEnduranceTest {

    private static final int RELOADS = 1_000;
    private static final int SETTLED = 200;

    private record Memory(long heap, long metaspace) {

        static Memory now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            return new Memory(heap, metaspace);
        }
    }

    @Test
    void aThousandReloadsUnderLoadLeaveHeapAndMetaspaceFlat() throws Exception {
        PolicyEngine engine = PolicyEngine.load("toronto-public-library");
        AtomicBoolean running = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Memory settled = null;
        try {
            List<Future<Long>> workers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                workers.add(threads.submit(() -> judgeWhile(engine, running)));
            }
            for (int reload = 1; reload <= RELOADS; reload++) {
                engine.reload();
                settled = reload == SETTLED ? Memory.now() : settled;
            }
            running.set(false);
            long judged = 0;
            for (Future<Long> worker : workers) {
                judged += worker.get(60, TimeUnit.SECONDS);
            }
            Memory end = Memory.now();
            System.out.printf(
                    "after %d reloads %s, after %d reloads %s, %d decisions meanwhile%n",
                    SETTLED, settled, RELOADS, end, judged);
            assertThat(end.heap()).isLessThan(settled.heap() * 5 / 4);
            assertThat(end.metaspace()).isLessThan(settled.metaspace() * 11 / 10);
        } finally {
            running.set(false);
            threads.shutdownNow();
        }
    }

    private static long judgeWhile(PolicyEngine engine, AtomicBoolean running) {
        Submission submission = Submission.of(Post.comment("I disagree with the new hours; call me at 416-555-0199."));
        long judged = 0;
        while (running.get()) {
            assertThat(engine.evaluate(submission).complete()).isTrue();
            judged++;
        }
        return judged;
    }
}
