package org.postpolicy.quickstart;

import java.util.Locale;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;

/** The lines that the README shows to those who want to embed the library. */
final class EmbeddingExample {

    /** What a host does with a post. */
    interface Host {

        void publish(String text);

        void queue(String text);

        void refuse(String text);

        void explain(String message);
    }

    private EmbeddingExample() {}

    static void judge(String text, Host host) {
        // README begins
        PolicyEngine engine = PolicyEngine.load("toronto-public-library"); // once; it is thread-safe; keep it
        Channel channel = Channel.own().withUsualTerms(); // what most Terms of Use prohibit
        Audience children = Audience.of(AudienceGroup.CHILDREN);
        Submission submission = new Submission(Post.comment(text), Author.member(), channel, children);
        Decision decision = engine.evaluate(submission);
        switch (decision.verdict()) {
            case ALLOW, ADVISE -> host.publish(text);
            case HOLD -> host.queue(text);
            case REJECT -> host.refuse(text);
        }
        decision.messages(Locale.ENGLISH).forEach(host::explain);
        // README ends
    }
}
