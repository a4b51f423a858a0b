package org.postpolicy.blog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where entries are judged, stored, looked at again and settled. */
@Service
class Desk {

    private final PolicyEngine engine;
    private final Entries entries;
    private final Answers answers;
    private final BlogProperties properties;
    private final Clock clock;

    Desk(PolicyEngine engine, Entries entries, Answers answers, BlogProperties properties, Clock clock) {
        this.engine = engine;
        this.entries = entries;
        this.answers = answers;
        this.properties = properties;
        this.clock = clock;
    }

    /** Returns what would become of an entry, and stores nothing. */
    Entry preview(Entry draft) {
        return draft.judged(engine.evaluate(draft.toSubmission(List.of())));
    }

    /** Judges an entry and stores it with the decision. */
    Entry submit(Entry draft) {
        Entry judged = preview(draft);
        entries.add(judged.judged(forStoring(judged.decision())));
        return judged;
    }

    /**
     * Judges an entry on hold again, with what a person says of its signals.
     *
     * @param reviews the person's answers by the key of the signal
     * @throws AlreadySettled if it is no longer on hold
     */
    @Transactional
    Entry answer(long id, Map<String, Review> reviews, String person) {
        Entry entry = onHold(id);
        for (Signal signal : SignalKey.signalsOf(entry.decision())) {
            Review review = reviews.getOrDefault(SignalKey.of(signal), Review.UNREVIEWED);
            if (review != Review.UNREVIEWED) {
                answers.put(id, signal.withReview(review), person, clock.instant());
            }
        }
        Decision again = engine.evaluate(entry.toSubmission(answers.of(id)));
        return settle(entry.judged(forStoring(again)), person);
    }

    /**
     * Publishes or refuses an entry on hold because a person says so, whatever the policy thinks.
     *
     * @throws AlreadySettled if it is no longer on hold
     */
    @Transactional
    Entry settle(long id, EntryState state, String person) {
        return settle(onHold(id).as(state), person);
    }

    private Entry settle(Entry entry, String person) {
        if (!entries.settle(entry, person, clock.instant())) {
            throw new AlreadySettled();
        }
        return entry;
    }

    private Entry onHold(long id) {
        return entries.find(id)
                .filter(entry -> entry.state() == EntryState.HELD)
                .orElseThrow(AlreadySettled::new);
    }

    private Decision forStoring(Decision decision) {
        return properties.keepExcerpts() ? decision : decision.withoutExcerpts();
    }

    /** Says that an entry is not, or no longer, on hold. */
    static final class AlreadySettled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private AlreadySettled() {
            super("The entry is not on hold. Look at the queue again.");
        }
    }
}
