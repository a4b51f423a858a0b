package org.postpolicy.facts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place where people post: whose it is, what it is for and how it is set up.
 *
 * <p>Immutable and thread-safe; null means unknown, unless a description says otherwise.
 *
 * @param institution the institution whose channel it is, by the identifier that its pack gives; unless an individual
 *     owns the channel, it decides who the owner is to each pack; null leaves that to {@code owner}
 * @param owner whose channel it is; {@code OWN_INSTITUTION} unless given
 * @param official whether it is run for the institution; unless given, whether the institution owns it
 * @param kind what sort of channel it is, or null if unknown
 * @param platform the name of the service, or null if unknown
 * @param hosting who runs the platform, or null if unknown
 * @param platformTermsUrl where the platform's terms stand, or null
 * @param displayName the name that visitors see, or null if unknown
 * @param protectedNames names of the institution and its parts that nobody else should seem to bear
 * @param dedicated whether the account is kept for tasks of the institution only, or null if unknown
 * @param topics the subjects that the channel is for
 * @param termsProhibits the kinds of signal that the posted Terms of Use exclude; empty if the host names none, and
 *     {@link #withUsualTerms()} gives a usual set
 * @param serviceScope the services that the channel handles
 * @param acceptedFormats the formats that the channel takes; empty if it does not say
 * @param excludedContent what the channel says it does not take
 * @param solicitedContent open calls for content of users
 * @param moderation when posts are looked at, or null if unknown
 * @param userPosting whether users can post to one another, or null if unknown
 * @param staffedHours when the channel is staffed; empty if unknown
 * @param setup what the channel shows to visitors, or null if unknown
 * @param approval the channel's approval, or null if unknown
 * @param oversight the running of the channel, or null if unknown
 * @param credentials facts about its login, or null if unknown
 * @param information its records and personal information, or null if unknown
 * @param computed what the engine works out; null from a host
 */
public record Channel(
        @Size(max = 100) String institution,
        @NotNull ChannelOwner owner,
        @NotNull Boolean official,
        ChannelKind kind,
        String platform,
        Hosting hosting,
        String platformTermsUrl,
        @Size(max = 500) String displayName,
        @NotNull Set<@NotBlank String> protectedNames,
        Boolean dedicated,
        @NotNull Set<@NotBlank String> topics,
        @NotNull Set<@NotBlank String> termsProhibits,
        @NotNull Set<@NotBlank String> serviceScope,
        @NotNull Set<@NotNull PostFormat> acceptedFormats,
        @NotNull Set<@NotNull ExcludedContent> excludedContent,
        @NotNull Set<@NotBlank String> solicitedContent,
        ModerationMode moderation,
        Boolean userPosting,
        @NotNull List<@NotNull @Valid StaffedHours> staffedHours,
        @Valid Setup setup,
        @Valid Approval approval,
        @Valid Oversight oversight,
        @Valid Credentials credentials,
        @Valid InformationHandling information,
        ChannelComputed computed) {

    private static final Set<String> USUAL_TERMS = Copies.set(List.of(
            "obscenity",
            "harassment",
            "threat",
            "personal-attack",
            "illegal-act",
            "spam",
            "advertising",
            "copyright-material"));

    /** Copies every collection and fills in what was left out. */
    public Channel {
        owner = owner == null ? ChannelOwner.OWN_INSTITUTION : owner;
        protectedNames = Copies.set(protectedNames);
        topics = Copies.set(topics);
        termsProhibits = Copies.set(termsProhibits);
        serviceScope = Copies.set(serviceScope);
        acceptedFormats = Copies.set(acceptedFormats);
        excludedContent = Copies.set(excludedContent);
        solicitedContent = Copies.set(solicitedContent);
        staffedHours = Copies.list(staffedHours);
        official = official == null ? owner == ChannelOwner.OWN_INSTITUTION : official;
    }

    /**
     * Returns an official channel of the institution.
     *
     * @return the default channel
     */
    public static Channel own() {
        return of(ChannelOwner.OWN_INSTITUTION);
    }

    /**
     * Returns a private person's account.
     *
     * @return the channel
     */
    public static Channel personal() {
        return of(ChannelOwner.INDIVIDUAL);
    }

    /**
     * Returns a channel of this owner; it is official if the institution owns it.
     *
     * @param owner whose channel it is
     * @return the channel
     */
    public static Channel of(ChannelOwner owner) {
        Draft draft = new Draft();
        draft.owner = owner;
        return draft.toChannel();
    }

    /**
     * Returns whether the displayed name could be taken for one of the protected names, or null if either is missing.
     *
     * @return whether the displayed name could be taken for one of the protected names, or null if either is missing
     */
    public Boolean resemblesInstitution() {
        return computed == null ? null : computed.resemblesInstitution();
    }

    /**
     * Returns whether the account is registered on a domain of the institution, or null if that is not on record.
     *
     * @return whether the account is registered on a domain of the institution, or null if that is not on record
     */
    public Boolean registeredOnInstitutionDomain() {
        return computed == null ? null : computed.registeredOnInstitutionDomain();
    }

    /**
     * Returns whether nobody has looked at the channel for longer than the configured period, or null without one.
     *
     * @return whether nobody has looked at the channel for longer than the configured period, or null without one
     */
    public Boolean monitoringOverdue() {
        return computed == null ? null : computed.monitoringOverdue();
    }

    /**
     * Returns whether nobody has evaluated the channel for longer than the configured period, or null without one.
     *
     * @return whether nobody has evaluated the channel for longer than the configured period, or null without one
     */
    public Boolean evaluationOverdue() {
        return computed == null ? null : computed.evaluationOverdue();
    }

    /**
     * Returns whether the year of the policy's review has come, or null without one.
     *
     * @return whether the year of the policy's review has come, or null without one
     */
    public Boolean policyReviewDue() {
        return computed == null ? null : computed.policyReviewDue();
    }

    /**
     * Returns a copy whose terms exclude what posted Terms of Use usually do; a default of this library, taken from no
     * policy, for hosts whose policy leaves its terms to another text.
     *
     * @return the copy, with {@code termsProhibits} of obscenity, harassment, threat, personal attack, illegal act, spam,
     *     advertising and copyright material
     */
    public Channel withUsualTerms() {
        return withTermsProhibits(USUAL_TERMS);
    }

    /**
     * Returns a copy with this {@code institution}.
     *
     * @param institution the institution whose channel it is, or null
     * @return the copy
     */
    public Channel withInstitution(String institution) {
        return with(draft -> draft.institution = institution);
    }

    /**
     * Returns a copy with this {@code owner}.
     *
     * @param owner whose channel it is; {@code OWN_INSTITUTION} unless given
     * @return the copy
     */
    public Channel withOwner(ChannelOwner owner) {
        return with(draft -> draft.owner = owner);
    }

    /**
     * Returns a copy with this {@code official}.
     *
     * @param official whether it is run for the institution; unless given, whether the institution owns it
     * @return the copy
     */
    public Channel withOfficial(Boolean official) {
        return with(draft -> draft.official = official);
    }

    /**
     * Returns a copy with this {@code kind}.
     *
     * @param kind what sort of channel it is, or null if unknown
     * @return the copy
     */
    public Channel withKind(ChannelKind kind) {
        return with(draft -> draft.kind = kind);
    }

    /**
     * Returns a copy with this {@code platform}.
     *
     * @param platform the name of the service, or null if unknown
     * @return the copy
     */
    public Channel withPlatform(String platform) {
        return with(draft -> draft.platform = platform);
    }

    /**
     * Returns a copy with this {@code hosting}.
     *
     * @param hosting who runs the platform, or null if unknown
     * @return the copy
     */
    public Channel withHosting(Hosting hosting) {
        return with(draft -> draft.hosting = hosting);
    }

    /**
     * Returns a copy with this {@code platformTermsUrl}.
     *
     * @param platformTermsUrl where the platform's terms stand, or null
     * @return the copy
     */
    public Channel withPlatformTermsUrl(String platformTermsUrl) {
        return with(draft -> draft.platformTermsUrl = platformTermsUrl);
    }

    /**
     * Returns a copy with this {@code displayName}.
     *
     * @param displayName the name that visitors see, or null if unknown
     * @return the copy
     */
    public Channel withDisplayName(String displayName) {
        return with(draft -> draft.displayName = displayName);
    }

    /**
     * Returns a copy with this {@code protectedNames}.
     *
     * @param protectedNames names of the institution and its parts that nobody else should seem to bear
     * @return the copy
     */
    public Channel withProtectedNames(Set<String> protectedNames) {
        return with(draft -> draft.protectedNames = protectedNames);
    }

    /**
     * Returns a copy with this {@code dedicated}.
     *
     * @param dedicated whether the account is kept for tasks of the institution only, or null if unknown
     * @return the copy
     */
    public Channel withDedicated(Boolean dedicated) {
        return with(draft -> draft.dedicated = dedicated);
    }

    /**
     * Returns a copy with this {@code topics}.
     *
     * @param topics the subjects that the channel is for
     * @return the copy
     */
    public Channel withTopics(Set<String> topics) {
        return with(draft -> draft.topics = topics);
    }

    /**
     * Returns a copy with this {@code termsProhibits}.
     *
     * @param termsProhibits the kinds of signal that the posted Terms of Use exclude; empty if the host names none, and
     *     {@link #withUsualTerms()} gives a usual set
     * @return the copy
     */
    public Channel withTermsProhibits(Set<String> termsProhibits) {
        return with(draft -> draft.termsProhibits = termsProhibits);
    }

    /**
     * Returns a copy with this {@code serviceScope}.
     *
     * @param serviceScope the services that the channel handles
     * @return the copy
     */
    public Channel withServiceScope(Set<String> serviceScope) {
        return with(draft -> draft.serviceScope = serviceScope);
    }

    /**
     * Returns a copy with this {@code acceptedFormats}.
     *
     * @param acceptedFormats the formats that the channel takes; empty if it does not say
     * @return the copy
     */
    public Channel withAcceptedFormats(Set<PostFormat> acceptedFormats) {
        return with(draft -> draft.acceptedFormats = acceptedFormats);
    }

    /**
     * Returns a copy with this {@code excludedContent}.
     *
     * @param excludedContent what the channel says it does not take
     * @return the copy
     */
    public Channel withExcludedContent(Set<ExcludedContent> excludedContent) {
        return with(draft -> draft.excludedContent = excludedContent);
    }

    /**
     * Returns a copy with this {@code solicitedContent}.
     *
     * @param solicitedContent open calls for content of users
     * @return the copy
     */
    public Channel withSolicitedContent(Set<String> solicitedContent) {
        return with(draft -> draft.solicitedContent = solicitedContent);
    }

    /**
     * Returns a copy with this {@code moderation}.
     *
     * @param moderation when posts are looked at, or null if unknown
     * @return the copy
     */
    public Channel withModeration(ModerationMode moderation) {
        return with(draft -> draft.moderation = moderation);
    }

    /**
     * Returns a copy with this {@code userPosting}.
     *
     * @param userPosting whether users can post to one another, or null if unknown
     * @return the copy
     */
    public Channel withUserPosting(Boolean userPosting) {
        return with(draft -> draft.userPosting = userPosting);
    }

    /**
     * Returns a copy with this {@code staffedHours}.
     *
     * @param staffedHours when the channel is staffed; empty if unknown
     * @return the copy
     */
    public Channel withStaffedHours(List<StaffedHours> staffedHours) {
        return with(draft -> draft.staffedHours = staffedHours);
    }

    /**
     * Returns a copy with this {@code setup}.
     *
     * @param setup what the channel shows to visitors, or null if unknown
     * @return the copy
     */
    public Channel withSetup(Setup setup) {
        return with(draft -> draft.setup = setup);
    }

    /**
     * Returns a copy with this {@code approval}.
     *
     * @param approval the channel's approval, or null if unknown
     * @return the copy
     */
    public Channel withApproval(Approval approval) {
        return with(draft -> draft.approval = approval);
    }

    /**
     * Returns a copy with this {@code oversight}.
     *
     * @param oversight the running of the channel, or null if unknown
     * @return the copy
     */
    public Channel withOversight(Oversight oversight) {
        return with(draft -> draft.oversight = oversight);
    }

    /**
     * Returns a copy with this {@code credentials}.
     *
     * @param credentials facts about its login, or null if unknown
     * @return the copy
     */
    public Channel withCredentials(Credentials credentials) {
        return with(draft -> draft.credentials = credentials);
    }

    /**
     * Returns a copy with this {@code information}.
     *
     * @param information its records and personal information, or null if unknown
     * @return the copy
     */
    public Channel withInformation(InformationHandling information) {
        return with(draft -> draft.information = information);
    }

    /**
     * Returns a copy for the engine's use, with what it worked out.
     *
     * @param computed what the engine works out; null from a host
     * @return the copy
     */
    public Channel withComputed(ChannelComputed computed) {
        return with(draft -> draft.computed = computed);
    }

    private Channel with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toChannel();
    }

    /** Holds the attributes while one of them changes, so that each {@code with} method is one line. */
    private static final class Draft {
        private String institution;
        private ChannelOwner owner;
        private Boolean official;
        private ChannelKind kind;
        private String platform;
        private Hosting hosting;
        private String platformTermsUrl;
        private String displayName;
        private Set<String> protectedNames;
        private Boolean dedicated;
        private Set<String> topics;
        private Set<String> termsProhibits;
        private Set<String> serviceScope;
        private Set<PostFormat> acceptedFormats;
        private Set<ExcludedContent> excludedContent;
        private Set<String> solicitedContent;
        private ModerationMode moderation;
        private Boolean userPosting;
        private List<StaffedHours> staffedHours;
        private Setup setup;
        private Approval approval;
        private Oversight oversight;
        private Credentials credentials;
        private InformationHandling information;
        private ChannelComputed computed;

        private Draft() {}

        private Draft(Channel from) {
            institution = from.institution;
            owner = from.owner;
            official = from.official;
            kind = from.kind;
            platform = from.platform;
            hosting = from.hosting;
            platformTermsUrl = from.platformTermsUrl;
            displayName = from.displayName;
            protectedNames = from.protectedNames;
            dedicated = from.dedicated;
            topics = from.topics;
            termsProhibits = from.termsProhibits;
            serviceScope = from.serviceScope;
            acceptedFormats = from.acceptedFormats;
            excludedContent = from.excludedContent;
            solicitedContent = from.solicitedContent;
            moderation = from.moderation;
            userPosting = from.userPosting;
            staffedHours = from.staffedHours;
            setup = from.setup;
            approval = from.approval;
            oversight = from.oversight;
            credentials = from.credentials;
            information = from.information;
            computed = from.computed;
        }

        private Channel toChannel() {
            return new Channel(
                    institution,
                    owner,
                    official,
                    kind,
                    platform,
                    hosting,
                    platformTermsUrl,
                    displayName,
                    protectedNames,
                    dedicated,
                    topics,
                    termsProhibits,
                    serviceScope,
                    acceptedFormats,
                    excludedContent,
                    solicitedContent,
                    moderation,
                    userPosting,
                    staffedHours,
                    setup,
                    approval,
                    oversight,
                    credentials,
                    information,
                    computed);
        }
    }
}
