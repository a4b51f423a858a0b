package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The structured detectors, one class a family. */
final class BuiltInDetectors {

    /** The kinds that some structured detector sees. */
    static final Set<String> KINDS = Set.of(
            "personal-information",
            "spam",
            "unprofessional-tone",
            "copyright-material",
            "off-topic",
            "extraneous-link",
            "missing-attribution",
            "spelling",
            "misleading",
            "outdated");

    private BuiltInDetectors() {}

    /** Returns the detectors of some kinds; {@code replaced} tells which packs replaced the words of a kind. */
    static List<Detector> of(
            Set<String> kinds, Vocabulary vocabulary, ToLongFunction<String> replaced, boolean tracing) {
        List<Detector> detectors = new ArrayList<>();
        if (kinds.contains("personal-information")) {
            detectors.add(new PersonalInformationDetector(vocabulary));
        }
        if (kinds.contains("spam")) {
            detectors.add(new RepetitionDetector());
        }
        if (kinds.contains("unprofessional-tone")) {
            detectors.add(new ShoutingDetector());
        }
        if (kinds.contains("copyright-material")) {
            detectors.add(new CopyrightLineDetector());
        }
        if (kinds.contains("advertising")) {
            detectors.add(new DiscountDetector());
        }
        if (kinds.contains("spelling")) {
            detectors.add(new SpellingDetector(vocabulary));
        }
        if (kinds.contains("off-topic")) {
            detectors.add(new OffTopicDetector(vocabulary));
        }
        if (kinds.contains("extraneous-link")) {
            detectors.add(new ExtraneousLinkDetector(vocabulary));
        }
        if (kinds.contains("missing-attribution")) {
            detectors.add(new AttributionDetector(vocabulary));
        }
        if (kinds.contains("misleading")) {
            detectors.add(new MisleadingDetector(vocabulary));
        }
        if (kinds.contains("outdated")) {
            detectors.add(new OutdatedDetector(vocabulary));
        }
        for (String kind : new TreeSet<>(kinds)) {
            BuiltInLists.weights(kind)
                    .ifPresent(weights -> detectors.add(
                            new WeighingDetector(weights, vocabulary, replaced.applyAsLong(kind), tracing)));
        }
        return detectors;
    }
}
