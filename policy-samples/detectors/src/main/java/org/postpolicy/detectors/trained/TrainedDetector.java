package org.postpolicy.detectors.trained;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;

/**
 * Sees what a trained model sees in the text of a post; thread-safe.
 *
 * <p>The evidence is the sentence that the model finds most telling. A model has learnt from the posts of one place and
 * time: measure it on posts of your own before you let it hold any.
 */
public final class TrainedDetector implements SignalDetector {

    private final Model model;

    /**
     * Makes a detector.
     *
     * @param model what was learnt
     */
    public TrainedDetector(Model model) {
        this.model = model;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(model.kind());
    }

    @Override
    public List<Signal> detect(Submission submission) {
        String text = submission.post().text();
        double probability = text.isBlank() ? 0 : model.probability(text);
        return probability >= model.threshold() && probability > 0
                ? List.of(mostTelling(text, probability))
                : List.of();
    }

    private Signal mostTelling(String text, double probability) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = 0;
        int to = text.length();
        double highest = -1;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            double own = model.probability(text.substring(start, end));
            if (own > highest && !text.substring(start, end).isBlank()) {
                highest = own;
                from = start;
                to = end;
            }
            start = end;
        }
        return signal(
                text, from, from + text.substring(from, to).stripTrailing().length(), probability);
    }

    private Signal signal(String text, int start, int end, double probability) {
        return new Signal(
                model.kind(),
                null,
                null,
                "text",
                start,
                end,
                text.substring(start, end),
                probability,
                SignalSource.MODEL,
                Review.UNREVIEWED,
                null);
    }
}
