package org.postpolicy.facts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A contribution to a channel: its words, what is declared of it and what is on record about it.
 *
 * <p>Immutable and thread-safe. An attribute that is null or a part that is absent is unknown, unless its
 * description says otherwise; inside a part that is present, null and an empty set mean none on record.
 *
 * @param text the words of the post, exactly as given; may be empty
 * @param title the title, or null
 * @param altTexts the alternative texts of pictures and other media
 * @param kind what sort of contribution it is; {@code COMMENT} unless given
 * @param format the form in which it comes, or null if unknown
 * @param purposes the declared purposes
 * @param topics the subjects, declared or tagged; {@code public-concern} where a person tags it so
 * @param language the language as a BCP 47 tag, or null if unknown
 * @param state where the post stands; {@code SUBMITTED} unless given
 * @param submittedAt when it was submitted, or null for the engine's clock
 * @param submittedBy who brought it before the policy, or null if unknown
 * @param signedBy the real name under which it is signed, or null
 * @param links the links in the post
 * @param inReplyTo what it answers, or null if unknown or nothing
 * @param needsReply whether it asks, complains or reports something, or null if unknown
 * @param userWork whether it is an original creative work of a user, or null if unknown
 * @param showcaseCandidate whether it was sent in answer to a call of the institution, or null if unknown
 * @param subjectConsent whether the person written about has agreed, or null if unknown
 * @param material the material it carries, or null if unknown
 * @param records its record keeping, or null if unknown
 * @param handling its handling, or null if unknown
 * @param incident the incident it caused or reports, or null if unknown
 * @param computed what the engine works out; null from a host
 */
public record Post(
        @NotNull String text,
        String title,
        @NotNull List<@NotNull String> altTexts,
        @NotNull PostKind kind,
        PostFormat format,
        @NotNull Set<@NotNull Purpose> purposes,
        @NotNull Set<@NotBlank String> topics,

        @Size(max = 35)
        @Pattern(
                regexp = "(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z0-9]{1,8})*",
                message = "must be a BCP 47 tag such as \"en\" or \"fr-CA\"")
        String language,

        @NotNull PostState state,
        Instant submittedAt,
        Submitter submittedBy,
        String signedBy,
        @NotNull List<@NotBlank String> links,
        @Valid Replied inReplyTo,
        Boolean needsReply,
        Boolean userWork,
        Boolean showcaseCandidate,
        Boolean subjectConsent,
        @Valid Material material,
        @Valid Records records,
        @Valid Handling handling,
        @Valid Incident incident,
        PostComputed computed) {

    /** Copies every collection and fills in what was left out. */
    public Post {
        altTexts = Copies.list(altTexts);
        kind = kind == null ? PostKind.COMMENT : kind;
        purposes = Copies.set(purposes);
        topics = Copies.set(topics);
        state = state == null ? PostState.SUBMITTED : state;
        links = Copies.list(links);
    }

    /**
     * Returns a comment with these words.
     *
     * @param text the words, exactly as the author typed them; may be empty
     * @return the comment
     */
    public static Post comment(String text) {
        return of(PostKind.COMMENT, text);
    }

    /**
     * Returns a post of this kind with these words.
     *
     * @param kind what sort of contribution it is
     * @param text the words, exactly as the author typed them; may be empty
     * @return the post
     */
    public static Post of(PostKind kind, String text) {
        Draft draft = new Draft();
        draft.kind = kind;
        draft.text = text;
        return draft.toPost();
    }

    /**
     * Returns whether post and channel share a topic, or null if either has none.
     *
     * @return whether post and channel share a topic, or null if either has none
     */
    public Boolean onChannelTopic() {
        return computed == null ? null : computed.onChannelTopic();
    }

    /**
     * Returns whether the post, or what it answers, is about a subject that the author knows, or null if that cannot be told.
     *
     * @return whether the post, or what it answers, is about a subject that the author knows, or null if that cannot be told
     */
    public Boolean withinExpertise() {
        return computed == null ? null : computed.withinExpertise();
    }

    /**
     * Returns whether the post came in while nobody watches the channel, or null without staffed hours.
     *
     * @return whether the post came in while nobody watches the channel, or null without staffed hours
     */
    public Boolean outsideStaffedHours() {
        return computed == null ? null : computed.outsideStaffedHours();
    }

    /**
     * Returns until when an answer is due, or null without a posted time, a period or a time of submission.
     *
     * @return until when an answer is due, or null without a posted time, a period or a time of submission
     */
    public Instant responseDue() {
        return computed == null ? null : computed.responseDue();
    }

    /**
     * Returns whether an answer is due and not given, or null if that cannot be told.
     *
     * @return whether an answer is due and not given, or null if that cannot be told
     */
    public Boolean responseOverdue() {
        return computed == null ? null : computed.responseOverdue();
    }

    /**
     * Returns until when an incident needs its first answer, or null without a period or a time of its opening.
     *
     * @return until when an incident needs its first answer, or null without a period or a time of its opening
     */
    public Instant incidentDue() {
        return computed == null ? null : computed.incidentDue();
    }

    /**
     * Returns whether an incident has waited for an answer longer than the configured period, or null without one.
     *
     * @return whether an incident has waited for an answer longer than the configured period, or null without one
     */
    public Boolean incidentOverdue() {
        return computed == null ? null : computed.incidentOverdue();
    }

    /**
     * Returns until when a copy of the post has to be kept, counted from its removal or else from its submission, or null without a period or such a time.
     *
     * @return until when a copy of the post has to be kept, counted from its removal or else from its submission, or null without a period or such a time
     */
    public Instant retainUntil() {
        return computed == null ? null : computed.retainUntil();
    }

    /**
     * Returns whether the time for which a copy has to be kept is over, or null if there is none.
     *
     * @return whether the time for which a copy has to be kept is over, or null if there is none
     */
    public Boolean retentionOver() {
        return computed == null ? null : computed.retentionOver();
    }

    /**
     * Returns a copy with this {@code text}.
     *
     * @param text the words of the post, exactly as given; may be empty
     * @return the copy
     */
    public Post withText(String text) {
        return with(draft -> draft.text = text);
    }

    /**
     * Returns a copy with this {@code title}.
     *
     * @param title the title, or null
     * @return the copy
     */
    public Post withTitle(String title) {
        return with(draft -> draft.title = title);
    }

    /**
     * Returns a copy with this {@code altTexts}.
     *
     * @param altTexts the alternative texts of pictures and other media
     * @return the copy
     */
    public Post withAltTexts(List<String> altTexts) {
        return with(draft -> draft.altTexts = altTexts);
    }

    /**
     * Returns a copy with this {@code kind}.
     *
     * @param kind what sort of contribution it is; {@code COMMENT} unless given
     * @return the copy
     */
    public Post withKind(PostKind kind) {
        return with(draft -> draft.kind = kind);
    }

    /**
     * Returns a copy with this {@code format}.
     *
     * @param format the form in which it comes, or null if unknown
     * @return the copy
     */
    public Post withFormat(PostFormat format) {
        return with(draft -> draft.format = format);
    }

    /**
     * Returns a copy with this {@code purposes}.
     *
     * @param purposes the declared purposes
     * @return the copy
     */
    public Post withPurposes(Set<Purpose> purposes) {
        return with(draft -> draft.purposes = purposes);
    }

    /**
     * Returns a copy with this {@code topics}.
     *
     * @param topics the subjects, declared or tagged; {@code public-concern} where a person tags it so
     * @return the copy
     */
    public Post withTopics(Set<String> topics) {
        return with(draft -> draft.topics = topics);
    }

    /**
     * Returns a copy with this {@code language}.
     *
     * @param language the language as a BCP 47 tag, or null if unknown
     * @return the copy
     */
    public Post withLanguage(String language) {
        return with(draft -> draft.language = language);
    }

    /**
     * Returns a copy with this {@code state}.
     *
     * @param state where the post stands; {@code SUBMITTED} unless given
     * @return the copy
     */
    public Post withState(PostState state) {
        return with(draft -> draft.state = state);
    }

    /**
     * Returns a copy with this {@code submittedAt}.
     *
     * @param submittedAt when it was submitted, or null for the engine's clock
     * @return the copy
     */
    public Post withSubmittedAt(Instant submittedAt) {
        return with(draft -> draft.submittedAt = submittedAt);
    }

    /**
     * Returns a copy with this {@code submittedBy}.
     *
     * @param submittedBy who brought it before the policy, or null if unknown
     * @return the copy
     */
    public Post withSubmittedBy(Submitter submittedBy) {
        return with(draft -> draft.submittedBy = submittedBy);
    }

    /**
     * Returns a copy with this {@code signedBy}.
     *
     * @param signedBy the real name under which it is signed, or null
     * @return the copy
     */
    public Post withSignedBy(String signedBy) {
        return with(draft -> draft.signedBy = signedBy);
    }

    /**
     * Returns a copy with this {@code links}.
     *
     * @param links the links in the post
     * @return the copy
     */
    public Post withLinks(List<String> links) {
        return with(draft -> draft.links = links);
    }

    /**
     * Returns a copy with this {@code inReplyTo}.
     *
     * @param inReplyTo what it answers, or null if unknown or nothing
     * @return the copy
     */
    public Post withInReplyTo(Replied inReplyTo) {
        return with(draft -> draft.inReplyTo = inReplyTo);
    }

    /**
     * Returns a copy with this {@code needsReply}.
     *
     * @param needsReply whether it asks, complains or reports something, or null if unknown
     * @return the copy
     */
    public Post withNeedsReply(Boolean needsReply) {
        return with(draft -> draft.needsReply = needsReply);
    }

    /**
     * Returns a copy with this {@code userWork}.
     *
     * @param userWork whether it is an original creative work of a user, or null if unknown
     * @return the copy
     */
    public Post withUserWork(Boolean userWork) {
        return with(draft -> draft.userWork = userWork);
    }

    /**
     * Returns a copy with this {@code showcaseCandidate}.
     *
     * @param showcaseCandidate whether it was sent in answer to a call of the institution, or null if unknown
     * @return the copy
     */
    public Post withShowcaseCandidate(Boolean showcaseCandidate) {
        return with(draft -> draft.showcaseCandidate = showcaseCandidate);
    }

    /**
     * Returns a copy with this {@code subjectConsent}.
     *
     * @param subjectConsent whether the person written about has agreed, or null if unknown
     * @return the copy
     */
    public Post withSubjectConsent(Boolean subjectConsent) {
        return with(draft -> draft.subjectConsent = subjectConsent);
    }

    /**
     * Returns a copy with this {@code material}.
     *
     * @param material the material it carries, or null if unknown
     * @return the copy
     */
    public Post withMaterial(Material material) {
        return with(draft -> draft.material = material);
    }

    /**
     * Returns a copy with this {@code records}.
     *
     * @param records its record keeping, or null if unknown
     * @return the copy
     */
    public Post withRecords(Records records) {
        return with(draft -> draft.records = records);
    }

    /**
     * Returns a copy with this {@code handling}.
     *
     * @param handling its handling, or null if unknown
     * @return the copy
     */
    public Post withHandling(Handling handling) {
        return with(draft -> draft.handling = handling);
    }

    /**
     * Returns a copy with this {@code incident}.
     *
     * @param incident the incident it caused or reports, or null if unknown
     * @return the copy
     */
    public Post withIncident(Incident incident) {
        return with(draft -> draft.incident = incident);
    }

    /**
     * Returns a copy for the engine's use, with what it worked out.
     *
     * @param computed what the engine works out; null from a host
     * @return the copy
     */
    public Post withComputed(PostComputed computed) {
        return with(draft -> draft.computed = computed);
    }

    private Post with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toPost();
    }

    /** Holds the attributes while one of them changes, so that each {@code with} method is one line. */
    private static final class Draft {
        private String text;
        private String title;
        private List<String> altTexts;
        private PostKind kind;
        private PostFormat format;
        private Set<Purpose> purposes;
        private Set<String> topics;
        private String language;
        private PostState state;
        private Instant submittedAt;
        private Submitter submittedBy;
        private String signedBy;
        private List<String> links;
        private Replied inReplyTo;
        private Boolean needsReply;
        private Boolean userWork;
        private Boolean showcaseCandidate;
        private Boolean subjectConsent;
        private Material material;
        private Records records;
        private Handling handling;
        private Incident incident;
        private PostComputed computed;

        private Draft() {}

        private Draft(Post from) {
            text = from.text;
            title = from.title;
            altTexts = from.altTexts;
            kind = from.kind;
            format = from.format;
            purposes = from.purposes;
            topics = from.topics;
            language = from.language;
            state = from.state;
            submittedAt = from.submittedAt;
            submittedBy = from.submittedBy;
            signedBy = from.signedBy;
            links = from.links;
            inReplyTo = from.inReplyTo;
            needsReply = from.needsReply;
            userWork = from.userWork;
            showcaseCandidate = from.showcaseCandidate;
            subjectConsent = from.subjectConsent;
            material = from.material;
            records = from.records;
            handling = from.handling;
            incident = from.incident;
            computed = from.computed;
        }

        private Post toPost() {
            return new Post(
                    text,
                    title,
                    altTexts,
                    kind,
                    format,
                    purposes,
                    topics,
                    language,
                    state,
                    submittedAt,
                    submittedBy,
                    signedBy,
                    links,
                    inReplyTo,
                    needsReply,
                    userWork,
                    showcaseCandidate,
                    subjectConsent,
                    material,
                    records,
                    handling,
                    incident,
                    computed);
        }
    }
}
