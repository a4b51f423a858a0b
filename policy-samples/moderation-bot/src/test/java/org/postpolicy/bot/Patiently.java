package org.postpolicy.bot;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what another thread or process does, long enough for a machine that is busy with other things. */
final class Patiently {

    private Patiently() {}

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(2));
    }
}
