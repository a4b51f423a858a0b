package org.postpolicy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/**
 * What a host asks the policies about: a post, its author, the channel and the audience.
 *
 * <p>Immutable and thread-safe.
 *
 * @param post the post
 * @param author whoever wrote it; a member of the public in a private capacity unless given
 * @param channel where it is to appear; the institution's own official channel unless given
 * @param audience for whom it is meant; the general public unless given
 * @param signals what the host has seen by itself, and signals of an earlier decision that a person reviewed
 */
public record Submission(
        @NotNull @Valid Post post,
        @NotNull @Valid Author author,
        @NotNull @Valid Channel channel,
        @NotNull @Valid Audience audience,
        @NotNull List<@NotNull @Valid Signal> signals) {

    /** Fills in the defaults and copies the list. */
    public Submission {
        author = author == null ? Author.member() : author;
        channel = channel == null ? Channel.own() : channel;
        audience = audience == null ? Audience.general() : audience;
        signals = signals == null ? List.of() : List.copyOf(signals);
    }

    /**
     * Makes a submission without signals.
     *
     * @param post the post
     * @param author whoever wrote it, or null for a member of the public
     * @param channel where it is to appear, or null for the institution's own official channel
     * @param audience for whom it is meant, or null for the general public
     */
    public Submission(Post post, Author author, Channel channel, Audience audience) {
        this(post, author, channel, audience, null);
    }

    /**
     * Returns a submission by a member of the public on the institution's own official channel.
     *
     * @param post the post
     * @return the submission
     */
    public static Submission of(Post post) {
        return new Submission(post, null, null, null, null);
    }

    /**
     * Returns a copy with this {@code author}.
     *
     * @param author whoever wrote it, or null for a member of the public
     * @return the copy
     */
    public Submission withAuthor(Author author) {
        return new Submission(post, author, channel, audience, signals);
    }

    /**
     * Returns a copy with this {@code channel}.
     *
     * @param channel where it is to appear, or null for the institution's own official channel
     * @return the copy
     */
    public Submission withChannel(Channel channel) {
        return new Submission(post, author, channel, audience, signals);
    }

    /**
     * Returns a copy with this {@code audience}.
     *
     * @param audience for whom it is meant, or null for the general public
     * @return the copy
     */
    public Submission withAudience(Audience audience) {
        return new Submission(post, author, channel, audience, signals);
    }

    /**
     * Returns a copy with signals that the host has seen by itself or that a person has reviewed.
     *
     * <p>A detected signal takes the review of a given one of the same kind on the same words, or else on words around
     * them, unless that names another subkind.
     *
     * <p>A review belongs to the text that was reviewed. If the text changes, drop its reviews: the post is then judged
     * anew. An engine refuses a signal whose excerpt is no longer what stands there. One that was stored without its
     * excerpt has its place alone, so nobody but the host can tell that the words were others.
     *
     * @param signals the signals; each stands where it says, or in no text
     * @return the copy
     */
    public Submission withSignals(List<Signal> signals) {
        return new Submission(post, author, channel, audience, signals);
    }
}
