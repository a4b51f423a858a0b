package org.postpolicy.rules.language;

import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;

/**
 * The four single facts of a submission, as one institution sees them.
 *
 * @param post the post, or null in an audit
 * @param author the author, or null in an audit
 * @param channel the channel
 * @param audience the audience, or null in an audit
 */
public record Facts(Post post, Author author, Channel channel, Audience audience) {

    /** Returns the fact of a single type. */
    public Object of(FactType type) {
        return switch (type) {
            case POST -> post;
            case AUTHOR -> author;
            case CHANNEL -> channel;
            case AUDIENCE -> audience;
            case SIGNAL, CONCERN -> throw new IllegalArgumentException(type + " is not a single fact");
        };
    }
}
