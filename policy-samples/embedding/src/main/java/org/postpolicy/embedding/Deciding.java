package org.postpolicy.embedding;

import java.util.List;
import java.util.Locale;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Oversight;
import org.postpolicy.facts.Signal;
import tools.jackson.databind.json.JsonMapper;

/** What a host does with a decision. */
final class Deciding {

    /** What a host can do with a post. */
    interface Desk {

        /** Publishes the post. */
        void publish();

        /** Publishes the post once its author has read the advice. */
        void publishAfter(List<String> advice);

        /** Puts the post into the queue of the moderators. */
        void queue(Decision stored);

        /** Tells the author why the post does not appear. */
        void refuse(List<String> reasons);
    }

    private Deciding() {}

    static void act(PolicyEngine engine, Submission submission, Locale locale, Desk desk) {
        // embed: decide
        Decision decision = engine.evaluate(submission);
        List<String> messages = decision.messages(locale);
        switch (decision.verdict()) {
            case ALLOW -> desk.publish();
            case ADVISE -> desk.publishAfter(messages);
            case HOLD -> desk.queue(decision.withoutExcerpts());
            case REJECT -> desk.refuse(messages);
        }
        // embed ends
    }

    static String store(Decision decision, JsonMapper mapper) {
        // embed: store
        String stored = mapper.writeValueAsString(decision.withoutExcerpts().toMap());
        // embed ends
        return stored;
    }

    static void show(Decision decision, String text, StringBuilder page) {
        // embed: evidence
        for (Finding finding : decision.reasons()) {
            page.append(finding.clauses()).append('\n');
            for (Signal signal : finding.evidence()) {
                if ("text".equals(signal.field())) {
                    page.append("  ").append(text, signal.start(), signal.end()).append('\n');
                }
            }
        }
        // embed ends
    }

    static List<String> audit(PolicyEngine engine, Locale locale) {
        // embed: audit
        Channel channel = Channel.own().withOversight(Oversight.none());
        List<String> duties = engine.audit(channel).obligations().stream()
                .map(duty -> duty.message().in(locale))
                .toList();
        // embed ends
        return duties;
    }
}
