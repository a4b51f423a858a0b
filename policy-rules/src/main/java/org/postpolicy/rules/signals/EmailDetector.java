package org.postpolicy.rules.signals;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Sees private e-mail addresses; an address of a role, or one introduced as the library's, is none. */
final class EmailDetector implements PersonalDetail {

    private static final double STRENGTH = 0.9;

    private final LinkExtractor extractor =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.EMAIL)).build();
    private final Owner owner;
    private final int role;

    EmailDetector(Vocabulary vocabulary) {
        owner = Owner.ofContact(vocabulary);
        role = vocabulary.cue("role-address");
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        if (scene.text().indexOf('@') < 0) {
            return;
        }
        for (LinkSpan link : extractor.extractLinks(scene.text())) {
            int start = link.getBeginIndex();
            boolean ofRole = scene.marks().at(scene.reading().wordAfter(start), role) >= 0;
            boolean open = ofRole && !owner.isPerson(scene, start) || owner.isInstitution(scene, start);
            if (!open && endsInDomain(scene.text(), link.getEndIndex())) {
                sink.see("private-e-mail", STRENGTH, start, link.getEndIndex());
            }
        }
    }

    // A price such as "@ 1.50each" is no domain: the last part of one begins with a letter.
    private static boolean endsInDomain(String text, int end) {
        int dot = text.lastIndexOf('.', end - 1);
        return Character.isLetter(text.charAt(dot + 1));
    }
}
