package org.postpolicy.detectors.scoring;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;

/**
 * Sees what an outside service that scores comments sees.
 *
 * <p>Each text of a post goes to the service: check that the institution may send it there. If the service is slow,
 * fails or answers nonsense, this detector throws, so the decision is incomplete and at least {@code HOLD}. It never asks
 * twice for one text, and leaves a failing service alone for a while. Thread-safe.
 */
public final class ScoringDetector implements SignalDetector {

    private final ScoringService service;
    private final List<ScoredAttribute> attributes;
    private final Set<String> kinds;
    private final ScoringClient client;

    /**
     * Makes a detector.
     *
     * @param service where the service is
     * @param attributes which score means which signal
     */
    public ScoringDetector(ScoringService service, List<ScoredAttribute> attributes) {
        this(service, attributes, InstantSource.system());
    }

    ScoringDetector(ScoringService service, List<ScoredAttribute> attributes, InstantSource clock) {
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("A detector without attributes sees nothing. Name one.");
        }
        this.service = service;
        this.attributes = List.copyOf(attributes);
        this.kinds = attributes.stream().map(ScoredAttribute::kind).collect(Collectors.toUnmodifiableSet());
        this.client = new ScoringClient(service, clock);
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public List<Signal> detect(Submission submission) {
        List<Signal> signals = new ArrayList<>();
        String language = submission.post().language();
        look("text", submission.post().text(), language, signals);
        look("title", submission.post().title(), language, signals);
        List<String> altTexts = submission.post().altTexts();
        for (int i = 0; i < altTexts.size(); i++) {
            look("altTexts[" + i + "]", altTexts.get(i), language, signals);
        }
        return signals;
    }

    private void look(String field, String text, String language, List<Signal> signals) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (text.length() > service.longestText()) {
            throw new ScoringFailure("The text is longer than the service takes.");
        }
        String answer = client.post(Conversation.request(text, language, attributes));
        Map<String, List<Score>> scores = Conversation.scores(answer, text, attributes);
        for (ScoredAttribute attribute : attributes) {
            clearest(scores.get(attribute.attribute()), text, attribute.threshold())
                    .forEach(score -> signals.add(attribute.signal(field, text, score)));
        }
    }

    // The parts that reach the threshold; the whole text only if none does and it does itself.
    private static List<Score> clearest(List<Score> scores, String text, double threshold) {
        List<Score> reaching = scores.stream()
                .filter(score -> score.begin() < score.end() && score.value() >= threshold)
                .toList();
        List<Score> parts = reaching.stream()
                .filter(score -> score.end() - score.begin() < text.length())
                .toList();
        return parts.isEmpty() ? reaching.stream().limit(1).toList() : parts;
    }
}
