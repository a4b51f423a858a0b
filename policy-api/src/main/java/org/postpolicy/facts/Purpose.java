package org.postpolicy.facts;

/** A purpose that the author or editor declares for a post; it is never guessed from the text. */
public enum Purpose {
    /** Promotion, outreach, awareness and branding. */
    PROMOTION_AND_OUTREACH,

    /** Delivering information and services. */
    INFORMATION_AND_SERVICES,

    /** Improving and supporting customer service. */
    CUSTOMER_SERVICE,

    /** Work with the media and public relations. */
    MEDIA_AND_PUBLIC_RELATIONS,

    /** Making services accessible to everybody. */
    ACCESSIBILITY,

    /** Building community and taking part in it. */
    COMMUNITY_ENGAGEMENT,

    /** Developing relations with users and community. */
    DEVELOP_RELATIONSHIPS,

    /** Research on a work matter. */
    RESEARCH,

    /** The author's own continuing development. */
    PROFESSIONAL_DEVELOPMENT,

    /** Taking part in professional networks. */
    NETWORKING,

    /** Training staff or users. */
    TRAINING,

    /** Repeating what is already public. */
    ALREADY_PUBLIC_INFORMATION,

    /** Asking the public for its views. */
    SEEKS_PUBLIC_INPUT,

    /** A private purpose. */
    PERSONAL
}
