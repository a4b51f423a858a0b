package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Submission;

/** Looks at one field of a post; immutable and thread-safe. */
final class FieldScan {

    private final KnownWords known;
    private final Lexicon lexicon;
    private final Patterns patterns;
    private final List<Asked> detectors;
    private final Mention mention;

    /** A detector with what it answers every time; asked once, because every text asks every detector. */
    private record Asked(Detector detector, String kind, boolean yields, long packs) {

        static Asked of(Detector detector, long allPacks) {
            return new Asked(detector, detector.kind(), detector.yieldsToLines(), allPacks & ~detector.replaced());
        }
    }

    FieldScan(Vocabulary vocabulary, List<Detector> detectors, Mention mention, long allPacks) {
        this.known = vocabulary.known();
        this.lexicon = vocabulary.lexicon();
        this.patterns = vocabulary.patterns();
        this.detectors =
                detectors.stream().map(detector -> Asked.of(detector, allPacks)).toList();
        this.mention = mention;
    }

    List<Hit> scan(String text, Submission submission) {
        List<Hit> hits = new ArrayList<>();
        FoldedText folded = FoldedText.of(text);
        Reading plain = Normaliser.read(folded, Normaliser.Style.PLAIN);
        List<Undone> undone = undone(folded, plain);
        Marks marks = match(text, plain, undone, hits);
        Scene scene = new Scene(text, plain, marks, Links.in(text), submission);
        for (Asked asked : detectors) {
            long packs = asked.yields() ? asked.packs() & ~spokenFor(asked.kind(), hits) : asked.packs();
            if (packs != 0) {
                asked.detector()
                        .detect(
                                scene,
                                (subkind, ground, strength, start, end) -> hits.add(new Hit(
                                        Meaning.seen(asked.kind(), subkind, ground, strength, packs), start, end)));
            }
        }
        return hits;
    }

    private static List<Undone> undone(FoldedText text, Reading plain) {
        if (!plain.isTricky()) {
            return List.of();
        }
        Undone once = undone(text, plain, Normaliser.Style.TRICKS);
        return plain.stretched ? List.of(once, undone(text, plain, Normaliser.Style.TRICKS_TWICE)) : List.of(once);
    }

    private static Undone undone(FoldedText text, Reading plain, Normaliser.Style style) {
        return new Undone(plain, Normaliser.readAround(text, style, plain.tricks()));
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
