package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.SignalDetector;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.Pattern;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.signals.TextSignals;

/** The kinds of signals that the rules of some packs wait for. */
final class WantedKinds {

    private final List<SignalDetector> detectors;
    private final Set<String> named = new TreeSet<>();
    private final Set<String> all = new LinkedHashSet<>();

    private WantedKinds(List<SignalDetector> detectors) {
        this.detectors = detectors;
    }

    static WantedKinds of(List<LoadedPack> packs, List<SignalDetector> detectors) {
        WantedKinds wanted = new WantedKinds(detectors);
        SignalCatalogue.all().stream().map(SignalKind::kind).forEach(wanted.named::add);
        for (LoadedPack pack : packs) {
            pack.words().forEach(list -> wanted.named.add(list.kind()));
            pack.rules().stream()
                    .flatMap(rule -> rule.patterns())
                    .filter(pattern -> pattern.fact() == FactType.SIGNAL)
                    .forEach(pattern -> wanted.add(pattern, pack));
        }
        return wanted;
    }

    /** A pattern that does not name its kind, such as one against posted terms, can want any. */
    private void add(Pattern pattern, LoadedPack pack) {
        Optional<List<Object>> kinds = pattern.oneOf("kind");
        if (kinds.isPresent()) {
            kinds.get().forEach(kind -> {
                named.add((String) kind);
                all.add((String) kind);
            });
            return;
        }
        all.addAll(TextSignals.detectedKinds());
        pack.words().forEach(list -> all.add(list.kind()));
        detectors.forEach(detector -> all.addAll(detector.kinds()));
    }

    /** Returns every kind that is computed or asked of a detector. */
    Set<String> all() {
        return Collections.unmodifiableSet(all);
    }

    /** Returns the detectors that can see something that is wanted. */
    List<SignalDetector> asked() {
        return detectors.stream().filter(this::isAsked).toList();
    }

    private boolean isAsked(SignalDetector detector) {
        return !Collections.disjoint(detector.kinds(), all);
    }

    /** Returns what a host should know of detectors that are never asked, and of kinds that may be misspelt. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (SignalDetector detector : detectors) {
            if (!isAsked(detector)) {
                warnings.add("The detector " + detector.name()
                        + " is never asked: no loaded rule looks for what it sees, " + detector.kinds() + ".");
            }
            detector.kinds().stream()
                    .filter(kind -> !named.contains(kind))
                    .forEach(kind -> warnings.add("The detector " + detector.name() + " sees the kind \"" + kind
                            + "\", which neither the catalogue nor a loaded pack names." + meant(kind)));
        }
        return warnings;
    }

    private String meant(String kind) {
        return Suggestions.nearest(kind, named)
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse("");
    }
}
