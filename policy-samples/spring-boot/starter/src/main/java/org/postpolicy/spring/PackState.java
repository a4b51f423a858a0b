package org.postpolicy.spring;

import java.time.Instant;
import java.util.List;
import org.postpolicy.Problem;

/**
 * How the last reading of the packs went.
 *
 * @param condition whether the packs that judge are the ones that were read last
 * @param loadedAt when the packs that judge were read, or null if there are none
 * @param triedAt when the packs were read last, whether or not that succeeded
 * @param problems what was wrong then; empty if all was well
 * @param reloads how many readings succeeded since the application started
 * @param failures how many failed
 */
record PackState(
        Condition condition, Instant loadedAt, Instant triedAt, List<Problem> problems, long reloads, long failures) {

    /** Whether the packs that judge are the ones that were read last. */
    enum Condition {
        /** They are. */
        CURRENT,

        /** The last reading failed, and the packs of an earlier one judge. */
        STALE,

        /** There are no packs, and every post is held. */
        FAILING
    }

    static PackState before() {
        return new PackState(Condition.FAILING, null, null, List.of(), 0, 0);
    }

    PackState succeeded(Instant now) {
        return new PackState(Condition.CURRENT, now, now, List.of(), reloads + 1, failures);
    }

    PackState failed(Instant now, List<Problem> found) {
        Condition left = loadedAt == null ? Condition.FAILING : Condition.STALE;
        return new PackState(left, loadedAt, now, List.copyOf(found), reloads, failures + 1);
    }
}
