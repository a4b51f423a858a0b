package org.postpolicy.rules.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.facts.SignalCategory;

/** The catalogue of signal kinds that every pack can use; packs and hosts may add kinds of their own. */
public final class SignalCatalogue {

    private static final Map<String, SignalKind> KINDS = byName(List.of(
            kind(
                    SignalCategory.SUSPICION,
                    "obscenity",
                    "Obscene or pornographic words or pictures. The same letters in a title, a place name or a medical sense are none.",
                    "obscene-word",
                    "sexual-content"),
            kind(
                    SignalCategory.SUSPICION,
                    "harassment",
                    "Speech that demeans, excludes or targets people, with the protected ground if there is one. Talk about discrimination is none.",
                    "slur",
                    "exclusion",
                    "demeaning",
                    "incitement",
                    "targeted"),
            kind(
                    SignalCategory.SUSPICION,
                    "threat",
                    "Announces or wishes harm to a person or a place. Figures of speech about votes, sports and books are none.",
                    "violence",
                    "property",
                    "veiled"),
            kind(
                    SignalCategory.SUSPICION,
                    "personal-attack",
                    "Abuses a person instead of answering the argument.",
                    "insult",
                    "attack"),
            kind(
                    SignalCategory.SUSPICION,
                    "defamation-suspicion",
                    "States as fact what would lower a recognisable person's reputation. Opinion on work or service is none.",
                    "accusation-of-crime",
                    "accusation-of-misconduct"),
            kind(
                    SignalCategory.SUSPICION,
                    "malicious",
                    "Aims to hurt or break a conversation or a service instead of contributing to it.",
                    "brigading",
                    "sabotage",
                    "destructive"),
            kind(
                    SignalCategory.SUSPICION,
                    "illegal-act",
                    "Offers, calls for or shows conduct that seems illegal or, where a policy says so, immoral.",
                    "offer",
                    "call",
                    "fraud",
                    "shown-illegal",
                    "shown-immoral"),
            kind(
                    SignalCategory.SUSPICION,
                    "policy-breach-shown",
                    "Shows a recognisable employee breaking a work rule.",
                    "city-policy",
                    "library-policy"),
            kind(
                    SignalCategory.SUSPICION,
                    "personal-information",
                    "Information about an identifiable person. Name, title, designation and contact data in a business, professional or official role are none.",
                    "home-address",
                    "private-telephone",
                    "private-e-mail",
                    "birth-date",
                    "government-id",
                    "account-number",
                    "health",
                    "financial",
                    "family",
                    "borrowing-record",
                    "client-case",
                    "employee-file",
                    "child-identity",
                    "identifiable-photo",
                    "postal-code",
                    "ip-address"),
            kind(
                    SignalCategory.SUSPICION,
                    "personal-information-request",
                    "Asks readers for personal information.",
                    "home-address",
                    "private-telephone",
                    "private-e-mail",
                    "birth-date",
                    "government-id",
                    "account-number",
                    "health",
                    "financial",
                    "family",
                    "child-identity"),
            kind(
                    SignalCategory.SUSPICION,
                    "confidential",
                    "Gives away an internal matter of the institution. What is published is none.",
                    "confidential",
                    "proprietary",
                    "privileged",
                    "closed-session"),
            kind(
                    SignalCategory.SUSPICION,
                    "draft-material",
                    "Matter of the institution that is still a draft. A private draft is none.",
                    "marked-draft",
                    "unapproved-plan"),
            kind(
                    SignalCategory.SUSPICION,
                    "copyright-material",
                    "A large part or the whole of somebody else's work, or somebody else's mark. A title, a short credited quotation and a brand's name are none.",
                    "copyright",
                    "trademark"),
            kind(
                    SignalCategory.SUSPICION,
                    "missing-attribution",
                    "Somebody else's material or claim without credit.",
                    "quotation-without-link",
                    "image-without-credit",
                    "claim-without-source"),
            kind(
                    SignalCategory.SUSPICION,
                    "logo",
                    "A logo or graphics used as a mark. A logo that shows by chance in a photograph is none.",
                    "own-institution",
                    "third-party",
                    "endorsement-look"),
            kind(
                    SignalCategory.SUSPICION,
                    "official-claim",
                    "Claims or seems to speak for the institution.",
                    "on-behalf",
                    "spokesperson",
                    "look-alike-account"),
            kind(
                    SignalCategory.SUSPICION,
                    "spam",
                    "The same or empty content in bulk, or bait.",
                    "repetition",
                    "bulk",
                    "bait"),
            kind(
                    SignalCategory.SUSPICION,
                    "advertising",
                    "Offers or praises goods or services for gain. The institution's own programs and book sales are none.",
                    "goods",
                    "services",
                    "commercial"),
            kind(SignalCategory.SUSPICION, "charitable-solicitation", "Asks for gifts to a cause."),
            kind(
                    SignalCategory.SUSPICION,
                    "political-campaigning",
                    "Asks for votes or political support. Telling when and where to vote is none.",
                    "candidate",
                    "party",
                    "ballot"),
            kind(SignalCategory.SUSPICION, "off-topic", "Has nothing to do with the topics of the channel."),
            kind(
                    SignalCategory.SUSPICION,
                    "extraneous-link",
                    "Links to matter that is foreign to the channel's purpose."),
            kind(
                    SignalCategory.SUSPICION,
                    "misleading",
                    "Contradicts itself, the calendar or known facts of the institution.",
                    "contradiction",
                    "impossible-date",
                    "confusing"),
            kind(SignalCategory.SUSPICION, "outdated", "Announces what is already past."),
            kind(
                    SignalCategory.SUSPICION,
                    "patron-mockery",
                    "Runs down patrons, what they ask or what they do.",
                    "negative",
                    "mocking",
                    "condescending",
                    "inappropriate"),
            kind(
                    SignalCategory.SUSPICION,
                    "colleague-comment",
                    "Names or marks out a colleague and comments.",
                    "named",
                    "identifiable"),
            kind(
                    SignalCategory.SUSPICION,
                    "partner-disparagement",
                    "Runs down an organization that the institution works with."),
            kind(SignalCategory.SUSPICION, "conflict-of-interest", "Trades on the author's office for private gain."),
            kind(
                    SignalCategory.SUSPICION,
                    "business-transaction",
                    "Puts the institution under an obligation or closes a matter.",
                    "grants",
                    "promises",
                    "orders",
                    "accepts",
                    "charges"),
            kind(SignalCategory.STYLE, "brand-harm", "Runs down the institution, its mission or its services."),
            kind(
                    SignalCategory.STYLE,
                    "unprofessional-tone",
                    "A tone unfit for an office. Friendly wording is none.",
                    "shouting",
                    "sarcasm",
                    "slang"),
            kind(
                    SignalCategory.STYLE,
                    "coarse-language",
                    "A mild swear word. A strong one is obscenity instead, so that a rule can weigh the two differently."),
            kind(
                    SignalCategory.STYLE,
                    "spelling",
                    "A likely error of language. A proper name is none.",
                    "spelling",
                    "grammar"),
            kind(SignalCategory.STYLE, "one-sided", "Official content that takes one side and shuts out the other."),
            kind(SignalCategory.STYLE, "personal-opinion", "A first-person opinion in an official post."),
            kind(SignalCategory.CONTEXT, "announces-decision", "Tells of an action or decision of the institution."),
            kind(SignalCategory.CONTEXT, "service-request", "Asks for a service that another channel gives."),
            kind(SignalCategory.CONTEXT, "complaint", "Complains of a service."),
            kind(
                    SignalCategory.CONTEXT,
                    "mentions-institution",
                    "Speaks of the institution, its matters or its staff."),
            kind(SignalCategory.CONTEXT, "community-issue", "Speaks of a matter of the local community."),
            kind(SignalCategory.CONTEXT, "public-concern", "Takes a side in a matter of public concern."),
            kind(
                    SignalCategory.CONTEXT,
                    "protected-activity",
                    "Seems to use a legal or collective right; it can only soften a verdict.",
                    "working-conditions",
                    "pay",
                    "union",
                    "grievance"),
            kind(
                    SignalCategory.CONTEXT,
                    "identifies-as-staff",
                    "The author says or shows to be an employee.",
                    "text",
                    "profile",
                    "photo",
                    "clothing"),
            kind(SignalCategory.CONTEXT, "identifies-as-trustee", "The author says to be a trustee."),
            kind(
                    SignalCategory.CONTEXT,
                    "disclaimer",
                    "Marks views as the author's own. It drops no other finding.",
                    "views-own",
                    "not-employer"),
            kind(SignalCategory.CONTEXT, "joke", "Marked as a joke; it never drops a finding.")));

    private SignalCatalogue() {}

    /** Returns the entry of a kind, or empty if only a pack or a host knows it. */
    public static Optional<SignalKind> find(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }

    /** Returns every entry, in the order of the documentation. */
    public static List<SignalKind> all() {
        return List.copyOf(KINDS.values());
    }

    /** Returns what a kind may do to a post; a kind that only a pack or a host knows is a suspicion. */
    public static SignalCategory categoryOf(String kind) {
        SignalKind known = KINDS.get(kind);
        return known == null ? SignalCategory.SUSPICION : known.category();
    }

    private static Map<String, SignalKind> byName(List<SignalKind> kinds) {
        Map<String, SignalKind> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(kind.kind(), kind));
        return Collections.unmodifiableMap(byName);
    }

    private static SignalKind kind(SignalCategory category, String name, String meaning, String... subkinds) {
        Set<String> sorts = new LinkedHashSet<>(List.of(subkinds));
        return new SignalKind(name, category, Collections.unmodifiableSet(sorts), meaning);
    }
}
