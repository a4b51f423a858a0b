package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Submission;

/** Looks at one field of a post; immutable and thread-safe. */
final class FieldScan {

    private final KnownWords known;
    private final Lexicon lexicon;
    private final Patterns patterns;
    private final List<Detector> detectors;
    private final Mention mention;
    private final long allPacks;

    FieldScan(Vocabulary vocabulary, List<Detector> detectors, Mention mention, long allPacks) {
        this.known = vocabulary.known();
        this.lexicon = vocabulary.lexicon();
        this.patterns = vocabulary.patterns();
        this.detectors = List.copyOf(detectors);
        this.mention = mention;
        this.allPacks = allPacks;
    }

    List<Hit> scan(String text, Submission submission) {
        List<Hit> hits = new ArrayList<>();
        Reading plain = Normaliser.read(text, Normaliser.Style.PLAIN);
        List<Undone> undone = undone(text, plain);
        Marks marks = match(text, plain, undone, hits);
        Scene scene = new Scene(text, plain, marks, Links.in(text), submission);
        for (Detector detector : detectors) {
            long spokenFor = detector.yieldsToLines() ? spokenFor(detector.kind(), hits) : 0;
            long packs = allPacks & ~detector.replaced() & ~spokenFor;
            if (packs != 0) {
                detector.detect(
                        scene,
                        (subkind, ground, strength, start, end) -> hits.add(new Hit(
                                Meaning.seen(detector.kind(), subkind, strength, packs)
                                        .about(ground),
                                start,
                                end)));
            }
        }
        for (Undone words : undone) {
            if (words.standsAlone) {
                match(text, Normaliser.read(text, words.style()), List.of(), hits);
            }
        }
        return hits;
    }

    private static List<Undone> undone(String text, Reading plain) {
        if (!plain.isTricky()) {
            return List.of();
        }
        Undone once = undone(text, plain, Normaliser.Style.TRICKS);
        return plain.stretched ? List.of(once, undone(text, plain, Normaliser.Style.TRICKS_TWICE)) : List.of(once);
    }

    private static Undone undone(String text, Reading plain, Normaliser.Style style) {
        return new Undone(plain, Normaliser.readAround(text, style, plain.tricks()), style);
    }

    /** Returns the packs for which something has been found of a kind, be it an exception. */
    private static long spokenFor(String kind, List<Hit> hits) {
        long packs = 0;
        for (Hit hit : hits) {
            packs |= hit.meaning().kind().equals(kind) ? hit.meaning().packs() : 0;
        }
        return packs;
    }

    private Marks match(String text, Reading reading, List<Undone> undone, List<Hit> hits) {
        Numbered numbered = known.number(reading, undone);
        Marks marks = new Marks(reading.words());
        List<Match> matches = new ArrayList<>();
        lexicon.match(reading, numbered, (entry, start, end) -> {
            if (entry.cue() >= 0) {
                marks.add(entry.cue(), start, end, entry.ground());
            } else {
                matches.add(new Match(entry.meaning(), start, end));
            }
        });
        WordCues.mark(text, reading, marks);
        patterns.match(reading, numbered, marks, (meaning, start, end) -> matches.add(new Match(meaning, start, end)));
        for (Match match : matches) {
            if (match.meaning().exception()
                    || !mention.excuses(match.meaning().kind(), text, reading, marks, match.start(), match.end())) {
                hits.add(hit(match, reading, undone));
            }
        }
        return marks;
    }

    private static Hit hit(Match match, Reading reading, List<Undone> undone) {
        int start = reading.sourceStart(match.start());
        int end = reading.sourceEnd(match.end());
        for (Undone words : undone) {
            start = Math.min(start, words.sourceStart(match.start()));
            end = Math.max(end, words.sourceEnd(match.end()));
        }
        return new Hit(match.meaning(), start, end);
    }

    private record Match(Meaning meaning, int start, int end) {}
}
