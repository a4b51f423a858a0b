package org.postpolicy.blog;

import java.util.List;
import java.util.Locale;
import org.postpolicy.Decision;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Signal;

/**
 * An entry with its decision, as a page shows it to somebody.
 *
 * @param entry the entry
 * @param title the title with marks; empty for a comment
 * @param words the words with marks
 * @param reasons what the policy has to say
 * @param questions the signals of which a person may say something
 * @param complete whether everything could be checked
 */
record JudgedEntry(
        Entry entry,
        List<MarkedText> title,
        List<MarkedText> words,
        List<Reason> reasons,
        List<Question> questions,
        boolean complete) {

    /**
     * Something that the policy says.
     *
     * @param verdict how grave it is
     * @param message the wording in the reader's language
     * @param clauses where it is written
     */
    record Reason(Verdict verdict, String message, List<String> clauses) {}

    /**
     * A signal of which a person may say something.
     *
     * @param key its name in the form
     * @param kind its kind
     * @param words the words that show it, or null if no words do
     * @param review what a person has said so far
     */
    record Question(String key, String kind, String words, String review) {}

    static JudgedEntry of(Entry entry, Locale reader) {
        Decision decision = entry.decision();
        List<Signal> signals = SignalKey.signalsOf(decision);
        String title = entry.title() == null ? "" : entry.title();
        return new JudgedEntry(
                entry,
                MarkedText.of(title, "title", signals),
                MarkedText.of(entry.body(), "text", signals),
                reasons(decision, reader),
                signals.stream().map(signal -> question(entry, signal)).toList(),
                decision.complete());
    }

    private static List<Reason> reasons(Decision decision, Locale reader) {
        return decision.findings().stream()
                .filter(finding -> !finding.shadow())
                .map(finding -> new Reason(finding.verdict(), finding.message().in(reader), finding.clauses()))
                .toList();
    }

    private static Question question(Entry entry, Signal signal) {
        return new Question(
                SignalKey.of(signal),
                signal.kind(),
                words(entry, signal),
                signal.review().name());
    }

    /** The stored decision has no words, so they come from the entry. */
    private static String words(Entry entry, Signal signal) {
        String text =
                "text".equals(signal.field()) ? entry.body() : "title".equals(signal.field()) ? entry.title() : null;
        return text == null ? null : text.substring(signal.start(), signal.end());
    }
}
