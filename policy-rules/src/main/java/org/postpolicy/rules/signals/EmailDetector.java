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
            int start = startOf(scene, link);
            int end = link.getEndIndex();
            if (start >= 0 && endsInDomain(scene.text(), end) && !isOpen(scene, start)) {
                sink.see("private-e-mail", STRENGTH, start, end);
            }
        }
    }

    private boolean isOpen(Scene scene, int start) {
        boolean ofRole = scene.marks().at(scene.reading().wordAfter(start), role) >= 0;
        return ofRole && !owner.isPerson(scene, start) || owner.isInstitution(scene, start);
    }

    // An address may stand at the end of a link; behind a bare sign, or as a part of a path, it is the name of an
    // account that all may see.
    private static int startOf(Scene scene, LinkSpan address) {
        String text = scene.text();
        int sign = text.lastIndexOf('@', address.getEndIndex());
        int start = address.getBeginIndex();
        if (Links.cover(scene.links(), start)) {
            int from = sign;
            while (from > start && "/?=&".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            start = from;
        }
        boolean named = start < sign && (start == 0 || "@/".indexOf(text.charAt(start - 1)) < 0);
        return named ? start : -1;
    }

    // A price such as "@ 1.50each" is no domain: the last part of one begins with a letter.
    private static boolean endsInDomain(String text, int end) {
        int dot = text.lastIndexOf('.', end - 1);
        return Character.isLetter(text.charAt(dot + 1));
    }
}
