package org.postpolicy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Everything that a host can choose about an engine, as {@link PolicyEngine.Builder} collected it.
 *
 * @param packs the identifiers of the packs that judge, in this order
 * @param directory a folder of packs that is searched before the built-in ones, or null
 * @param detectors the host's own detectors
 * @param shadowClauses clauses whose findings are reported and never counted
 * @param fallbackLocale the language in which a text speaks to readers of a language it lacks, or null for the pack's
 *     first
 * @param clock the clock for posts without a time of submission and for what is overdue
 * @param periods what the texts leave open
 * @param maximumTextLength the longest text that is judged, in UTF-16 units; a longer one gives an incomplete decision
 * @param maximumSignals how many signals are kept of one submission; more give an incomplete decision
 * @param detectorTimeLimit how long the detectors may take together, or null for no limit
 * @param detectorExecutor where the host's detectors run if there is a limit, or null to run them on the caller's thread
 */
public record EngineSettings(
        List<String> packs,
        Path directory,
        List<SignalDetector> detectors,
        Set<String> shadowClauses,
        Locale fallbackLocale,
        Clock clock,
        Periods periods,
        int maximumTextLength,
        int maximumSignals,
        Duration detectorTimeLimit,
        Executor detectorExecutor) {

    /** Copies the collections. */
    public EngineSettings {
        packs = List.copyOf(packs);
        detectors = List.copyOf(detectors);
        shadowClauses = Set.copyOf(shadowClauses);
    }
}
