package org.postpolicy.spring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Reports the packs that judge.
 *
 * <p>An application whose packs are stale still judges, so it is up and says so in the details. One without packs holds
 * every post, so it is down.
 */
final class PostpolicyHealthIndicator implements HealthIndicator {

    private final PackKeeper keeper;

    PostpolicyHealthIndicator(PackKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        PackReport report = PackReport.of(keeper);
        Health.Builder health = keeper.engine().isPresent() ? Health.up() : Health.down();
        health.withDetail("condition", report.condition()).withDetail("packs", report.packs());
        if (report.loadedAt() != null) {
            health.withDetail("loadedAt", report.loadedAt());
        }
        if (!report.problems().isEmpty()) {
            health.withDetail("triedAt", report.triedAt()).withDetail("problems", report.problems());
        }
        return health.build();
    }
}
