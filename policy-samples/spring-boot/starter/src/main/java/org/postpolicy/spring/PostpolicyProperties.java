package org.postpolicy.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets about its policy engine.
 *
 * @param enabled Whether to provide a policy engine.
 * @param packs Identifiers of the packs that judge, in the order in which decisions show them.
 * @param directory Folder whose sub-folders are packs; searched before the built-in packs.
 * @param shadowClauses Clauses whose findings are reported and never counted.
 * @param failurePolicy What to do when the packs cannot be loaded as the application starts.
 * @param fallbackLocale Language for readers of a language that a pack lacks; each pack's first language unless set.
 * @param maximumTextLength Longest text that is judged, in UTF-16 units; a longer one is held.
 * @param maximumSignals How many signals are kept of one post; a post with more is held.
 * @param reload When to read the packs again.
 * @param periods What the texts of the policies leave open.
 * @param detectors How the application's own detectors run.
 */
@ConfigurationProperties("postpolicy")
public record PostpolicyProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue List<String> packs,
        Path directory,
        @DefaultValue Set<String> shadowClauses,
        @DefaultValue("HOLD") FailurePolicy failurePolicy,
        Locale fallbackLocale,
        @DefaultValue("100000") int maximumTextLength,
        @DefaultValue("1000") int maximumSignals,
        @DefaultValue Reload reload,
        @DefaultValue Periods periods,
        @DefaultValue Detectors detectors) {

    /**
     * When to read the packs again.
     *
     * @param interval Time between two readings of the packs; never, unless set.
     */
    public record Reload(Duration interval) {

        /** Refuses an interval that would reload without end. */
        public Reload {
            if (interval != null && (interval.isZero() || interval.isNegative())) {
                throw new IllegalArgumentException("postpolicy.reload.interval is " + interval
                        + ". Set a time above zero, such as 10m, or leave it out.");
            }
        }
    }

    /**
     * What the texts of the policies leave open; a period that is not set is unknown, and no rule speaks of it.
     *
     * @param monitoring Longest time between two looks at a channel.
     * @param evaluation Longest time between two evaluations of a channel.
     * @param response Time for an answer where the channel has posted none.
     * @param incident Time for a first answer to an incident.
     * @param violations How long an earlier breach counts against its author.
     * @param retention How long a copy of a post has to be kept.
     */
    public record Periods(
            Duration monitoring,
            Duration evaluation,
            Duration response,
            Duration incident,
            Period violations,
            Period retention) {

        org.postpolicy.Periods asSettings() {
            return new org.postpolicy.Periods(monitoring, evaluation, response, incident, violations, retention);
        }
    }

    /**
     * How the application's own detectors run.
     *
     * @param timeLimit Time that the detectors may take for one post, all together; a post for which it does not suffice is held.
     * @param threads How many detectors may run at the same time, unless the application gives an executor of its own.
     */
    public record Detectors(
            @DefaultValue("2s") Duration timeLimit,
            @DefaultValue("32") int threads) {}
}
