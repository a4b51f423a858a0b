package org.postpolicy.spring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;

/**
 * The packs that judge and how their last reading went, for operators.
 *
 * @param condition {@code current}, {@code stale} or {@code failing}
 * @param packs the packs that judge
 * @param loadedAt when they were read, or null if there are none
 * @param triedAt when the packs were read last
 * @param problems what was wrong then, a sentence with its place and remedy each
 */
record PackReport(String condition, List<LoadedPack> packs, Instant loadedAt, Instant triedAt, List<String> problems) {

    /**
     * A pack that judges.
     *
     * @param id its identifier
     * @param version its version
     * @param fingerprint the hash of its files
     */
    record LoadedPack(String id, String version, String fingerprint) {

        private static LoadedPack of(Pack pack) {
            return new LoadedPack(pack.id(), pack.version(), pack.fingerprint());
        }
    }

    static PackReport of(PackKeeper keeper) {
        PackState state = keeper.state();
        List<Pack> packs = keeper.engine().map(PolicyEngine::packs).orElse(List.of());
        return new PackReport(
                state.condition().name().toLowerCase(Locale.ROOT),
                packs.stream().map(LoadedPack::of).toList(),
                state.loadedAt(),
                state.triedAt(),
                state.problems().stream().map(Problem::toString).toList());
    }
}
