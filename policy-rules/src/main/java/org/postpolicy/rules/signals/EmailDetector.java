package org.postpolicy.rules.signals;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Sees private e-mail addresses; an address of a role, or one introduced as the library's, is none. */
final class EmailDetector implements Detector {

    private static final int REACH = 6;
    private static final double STRENGTH = 0.9;

    private final LinkExtractor extractor =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.EMAIL)).build();
    private final int business;
    private final int role;
    private final int home;

    EmailDetector(Vocabulary vocabulary) {
        business = vocabulary.cue("business-contact");
        role = vocabulary.cue("role-address");
        home = vocabulary.cue("residence");
    }

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        if (scene.text().indexOf('@') < 0) {
            return;
        }
        for (LinkSpan link : extractor.extractLinks(scene.text())) {
            int start = link.getBeginIndex();
            boolean ofRole = scene.marks().at(scene.reading().wordAfter(start), role) >= 0;
            boolean ofBusiness = scene.cueBefore(business, start, REACH) && !scene.cueBefore(home, start, REACH);
            if (!ofRole && !ofBusiness) {
                sink.see("private-e-mail", STRENGTH, start, link.getEndIndex());
            }
        }
    }
}
