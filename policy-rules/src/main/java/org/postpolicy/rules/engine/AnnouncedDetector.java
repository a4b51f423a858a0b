package org.postpolicy.rules.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.postpolicy.EngineSettings;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;

/**
 * A host's detector with what it said of itself when the engine was loaded, so that it is held to it.
 *
 * @param name its name
 * @param kinds the kinds that it can see
 * @param detector the detector
 */
record AnnouncedDetector(String name, Set<String> kinds, SignalDetector detector) implements SignalDetector {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Returns settings whose detectors have been asked what they are. */
    static EngineSettings in(EngineSettings settings) {
        return new EngineSettings(
                settings.packs(),
                settings.directory(),
                settings.detectors().stream().map(AnnouncedDetector::of).toList(),
                settings.shadowClauses(),
                settings.fallbackLocale(),
                settings.clock(),
                settings.periods(),
                settings.maximumTextLength(),
                settings.maximumSignals(),
                settings.detectorTimeLimit(),
                settings.detectorExecutor());
    }

    static SignalDetector of(SignalDetector detector) {
        String given = detector.name();
        String name = given == null || given.isBlank() ? detector.getClass().getName() : given;
        return new AnnouncedDetector(name, kinds(name, detector.kinds()), detector);
    }

    private static Set<String> kinds(String name, Set<String> announced) {
        if (announced == null) {
            throw new IllegalArgumentException(
                    "The detector " + name + " returns null from kinds(). Return the kinds that it can see.");
        }
        for (String kind : announced) {
            if (kind == null || !KEBAB_CASE.matcher(kind).matches()) {
                throw new IllegalArgumentException("The detector " + name + " announces the kind \"" + kind
                        + "\". Write kinds in kebab case, such as \"personal-information\".");
            }
        }
        return Collections.unmodifiableSet(new TreeSet<>(announced));
    }

    @Override
    public List<Signal> detect(Submission submission) {
        return detector.detect(submission);
    }
}
