package org.postpolicy.rules.signals;

import org.postpolicy.facts.Attribution;
import org.postpolicy.facts.Post;

/**
 * Sees somebody else's words, pictures or findings without a link to where they come from.
 *
 * <p>A post with any link, or with an attribution by link on record, is let through, for the link may well be the source.
 */
final class AttributionDetector implements Detector {

    private static final int QUOTED_WORDS = 10;
    private static final int LONGEST_QUOTATION = 2000;
    private static final int REACH = 8;
    private static final int SOURCE_WORDS = 3;
    private static final double STRENGTH = 0.6;

    private final int claim;
    private final int image;
    private final int own;

    AttributionDetector(Vocabulary vocabulary) {
        claim = vocabulary.cue("unsourced-claim");
        image = vocabulary.cue("borrowed-image");
        own = vocabulary.cue("own-words");
    }

    @Override
    public String kind() {
        return "missing-attribution";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        Post post = scene.submission().post();
        boolean credited = post.material() != null && post.material().attribution() == Attribution.LINK;
        if (credited || !post.links().isEmpty() || !scene.links().isEmpty()) {
            return;
        }
        claims(scene, sink);
        quotations(scene, sink);
    }

    private void claims(Scene scene, Sink sink) {
        Marks marks = scene.marks();
        if (!marks.hold(claim) && !marks.hold(image)) {
            return;
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            int start = scene.reading().sourceStart(marks.start(mark));
            int end = scene.reading().sourceEnd(marks.end(mark));
            if (marks.cue(mark) == claim && !namesItsSource(scene, marks.start(mark), marks.end(mark))) {
                sink.see("claim-without-source", STRENGTH, start, end);
            } else if (marks.cue(mark) == image) {
                sink.see("image-without-credit", STRENGTH, start, end);
            }
        }
    }

    /** "Studies by Statistics Canada show": a name beside the claim is its source. */
    private static boolean namesItsSource(Scene scene, int first, int last) {
        return scene.marks().among(first - SOURCE_WORDS, last + SOURCE_WORDS, Cues.NAME);
    }

    private void quotations(Scene scene, Sink sink) {
        String text = scene.text();
        if (text.indexOf('"') < 0 && text.indexOf('\u201D') < 0 && text.indexOf('\u00BB') < 0) {
            return;
        }
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean plain = unit == '"';
            if (open >= 0 && (plain || unit == '\u201D' || unit == '\u00BB')) {
                quotation(scene, open, at + 1, sink);
                open = -1;
            } else if (plain || unit == '\u201C' || unit == '\u00AB') {
                open = at;
            }
        }
    }

    private void quotation(Scene scene, int start, int end, Sink sink) {
        Reading reading = scene.reading();
        int words = reading.wordAfter(end - 1) - reading.wordAfter(start);
        boolean isLong = words >= QUOTED_WORDS && end - start <= LONGEST_QUOTATION;
        if (isLong && !scene.cueBefore(own, start + 1, REACH) && !scene.cueAfter(own, end, REACH)) {
            sink.see("quotation-without-link", STRENGTH, start, end);
        }
    }
}
