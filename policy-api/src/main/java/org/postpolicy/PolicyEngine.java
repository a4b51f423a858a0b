package org.postpolicy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Executor;
import org.postpolicy.facts.Channel;

/**
 * Judges submissions by the policies of one or more institutions.
 *
 * <p>An engine is thread-safe and meant to be kept: load it once and share it. It starts no thread, opens no connection
 * and keeps nothing of what it judges.
 */
public interface PolicyEngine {

    /**
     * Loads packs with the default settings.
     *
     * @param packs the identifiers of the packs that judge; at least one
     * @return the engine
     * @throws PolicyException if a pack is unknown or cannot be loaded, with every problem
     */
    static PolicyEngine load(String... packs) {
        return builder().packs(packs).load();
    }

    /**
     * Returns a builder for an engine with other settings.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Judges a submission.
     *
     * @param submission the facts
     * @return the decision; incomplete and at least {@code HOLD} if a detector or a rule failed
     * @throws jakarta.validation.ConstraintViolationException if the facts are not valid, or a signal does not stand
     *     where it says
     */
    Decision evaluate(Submission submission);

    /**
     * Looks at how a channel is set up, by the rules that speak of a channel alone.
     *
     * @param channel the channel
     * @return the decision
     * @throws jakarta.validation.ConstraintViolationException if the facts are not valid
     */
    Decision audit(Channel channel);

    /**
     * Reads all packs again and swaps them at once; evaluations under way finish on what they began with.
     *
     * @throws PolicyException if a pack cannot be loaded, with every problem; the engine then keeps the packs it has
     */
    void reload();

    /**
     * Returns the packs that judge at this moment.
     *
     * @return the packs, in the order in which they were asked for
     */
    List<Pack> packs();

    /** Collects what a host chooses about an engine; not thread-safe. */
    final class Builder {

        private List<String> packs = List.of();
        private Path directory;
        private final List<SignalDetector> detectors = new ArrayList<>();
        private final Set<String> shadowClauses = new LinkedHashSet<>();
        private Locale fallbackLocale;
        private Clock clock = Clock.systemUTC();
        private Periods periods = Periods.unknown();
        private int maximumTextLength = 100_000;
        private int maximumSignals = 1_000;
        private Duration detectorTimeLimit;
        private Executor detectorExecutor;

        private Builder() {}

        /**
         * Names the packs that judge.
         *
         * @param packs the identifiers, in the order in which decisions show them
         * @return this builder
         */
        public Builder packs(String... packs) {
            this.packs = given(packs, "A pack is named by null. Name packs such as \"toronto-public-library\".");
            return this;
        }

        /**
         * Names a folder of packs, which is searched before the built-in ones.
         *
         * @param directory a folder whose sub-folders are packs
         * @return this builder
         */
        public Builder directory(Path directory) {
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Adds a detector of the host's own.
         *
         * @param detector the detector
         * @return this builder
         */
        public Builder detector(SignalDetector detector) {
            detectors.add(Objects.requireNonNull(detector, "detector"));
            return this;
        }

        /**
         * Puts clauses in shadow: their findings are reported and never counted, and they give no obligations.
         *
         * @param clauses identifiers of clauses
         * @return this builder
         */
        public Builder shadow(String... clauses) {
            shadowClauses.addAll(given(clauses, "A clause in shadow is named by null."));
            return this;
        }

        /**
         * Sets the language in which a text speaks to readers of a language that it lacks.
         *
         * @param locale the locale; each pack's first language unless set
         * @return this builder
         */
        public Builder fallbackLocale(Locale locale) {
            fallbackLocale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets the clock for posts without a time of submission and for what is overdue.
         *
         * @param clock the clock; the system's unless set
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets what the policy texts leave open.
         *
         * @param periods the periods; all unknown unless set
         * @return this builder
         */
        public Builder periods(Periods periods) {
            this.periods = Objects.requireNonNull(periods, "periods");
            return this;
        }

        /**
         * Sets the longest text that is judged; a longer one gives an incomplete decision.
         *
         * <p>It holds for the text, the title and each alternative text by itself. Detectors look at the first part of one
         * that is longer, so that a person sees what is wrong there.
         *
         * @param units a number of UTF-16 units; 100,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maximumTextLength(int units) {
            maximumTextLength = positive(units);
            return this;
        }

        /**
         * Sets how many signals are kept of one submission; more give an incomplete decision.
         *
         * <p>Confirmed ones are kept first, then suspicions, and each kind has its turn.
         *
         * @param signals a number; 1,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maximumSignals(int signals) {
            maximumSignals = positive(signals);
            return this;
        }

        /**
         * Limits the time that the host's detectors may take for one submission.
         *
         * <p>Without this limit a detector that hangs hangs its caller: the engine has no thread of its own. The same
         * holds for an executor that runs a task on the thread of its caller: a detector that needs too long is then
         * noticed when it returns, and not cut off.
         *
         * @param limit the longest time for all of them together; a detector that needs more, or for which no thread is
         *     free, makes the decision incomplete
         * @param executor where the detectors run, supplied and shut down by the host
         * @return this builder
         * @throws IllegalArgumentException if the limit is not longer than zero
         */
        public Builder detectorTimeLimit(Duration limit, Executor executor) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException(
                        "A time limit must be longer than zero, and this is " + limit + ". Leave it out for no limit.");
            }
            detectorTimeLimit = limit;
            detectorExecutor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /**
         * Loads the packs and returns the engine.
         *
         * @return the engine
         * @throws PolicyException if a pack is unknown or cannot be loaded, with every problem
         * @throws IllegalArgumentException if a detector does not say what it can see
         * @throws IllegalStateException if no engine is on the class path or module path
         */
        public PolicyEngine load() {
            EngineProvider provider = ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader())
                    .findFirst()
                    .or(() -> ServiceLoader.load(EngineProvider.class).findFirst())
                    .orElseThrow(() -> new IllegalStateException(
                            "No policy engine was found. Put org.postpolicy:policy-rules beside policy-api."));
            return provider.open(settings());
        }

        /**
         * Returns what was chosen so far, for those who open an engine by themselves.
         *
         * @return the settings; nothing is loaded or looked up for them
         */
        public EngineSettings settings() {
            return new EngineSettings(
                    packs,
                    directory,
                    detectors,
                    shadowClauses,
                    fallbackLocale,
                    clock,
                    periods,
                    maximumTextLength,
                    maximumSignals,
                    detectorTimeLimit,
                    detectorExecutor);
        }

        private static List<String> given(String[] names, String otherwise) {
            List<String> given = new ArrayList<>(Arrays.asList(names));
            given.forEach(name -> Objects.requireNonNull(name, otherwise));
            return given;
        }

        private static int positive(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("A limit must be at least 1, and this is " + number + ".");
            }
            return number;
        }
    }
}
