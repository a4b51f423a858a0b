package org.postpolicy.rules.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.postpolicy.EngineSettings;
import org.postpolicy.Periods;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** Packs that judge in a test, and what they judge. */
final class Judging {

    static final Instant NOW = Instant.parse("2026-01-05T15:00:00Z");
    static final String HOLD = "@clause( \"C-1\" ) @verdict( \"HOLD\" )";
    static final String REMOVAL = "@clause( \"C-2\" ) @verdict( \"REJECT\" )";
    static final Signal SPAM = Signal.in("spam", "Buy now, buy now!", 0, 7);

    private Judging() {}

    static EngineSettings settings(Set<String> shadow, List<SignalDetector> detectors) {
        return new EngineSettings(
                List.of("a"),
                null,
                detectors,
                shadow,
                null,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Periods.unknown(),
                1_000,
                10,
                null,
                null);
    }

    static Snapshot judging(SmallPack... packs) {
        return judging(settings(Set.of(), List.of()), packs);
    }

    static Snapshot judging(EngineSettings settings, SmallPack... packs) {
        List<LoadedPack> loaded = Arrays.stream(packs).map(SmallPack::load).toList();
        return new Snapshot(loaded, settings, JudgingEngine.validator(), new Sights(false));
    }

    static SmallPack spamIsHeld() {
        return SmallPack.named("a")
                .rule("spam", HOLD, "Signal( kind == \"spam\" )")
                .rule("removal", REMOVAL, "Concern( confirmed )")
                .rule("welcome", "@clause( \"C-3\" ) @verdict( \"ALLOW\" )", "not Concern()");
    }

    static Submission withSignals(Signal... signals) {
        return Submission.of(Post.comment("Buy now, buy now!")).withSignals(List.of(signals));
    }

    static SignalDetector detector(String kind, Function<Submission, List<Signal>> detection) {
        return new SignalDetector() {
            @Override
            public String name() {
                return kind + " detector";
            }

            @Override
            public Set<String> kinds() {
                return Set.of(kind);
            }

            @Override
            public List<Signal> detect(Submission submission) {
                return detection.apply(submission);
            }
        };
    }
}
