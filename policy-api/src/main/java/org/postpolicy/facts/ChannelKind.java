package org.postpolicy.facts;

/** What sort of channel it is. */
public enum ChannelKind {
    /** A web log. */
    BLOG,

    /** A social blog. */
    SOCIAL_BLOG,

    /** A social network. */
    SOCIAL_NETWORK,

    /** An online community. */
    ONLINE_COMMUNITY,

    /** A discussion forum. */
    INTERNET_FORUM,

    /** A wiki. */
    WIKI,

    /** A podcast. */
    PODCAST,

    /** A web site. */
    WEBSITE,

    /** A site for mobile devices. */
    MOBILE_SITE,

    /** An application. */
    APP,

    /** A service for sharing pictures. */
    PICTURE_SHARING,

    /** A video channel. */
    VIDEO,

    /** A service for sharing music. */
    MUSIC_SHARING,

    /** A rating service. */
    RATING,

    /** A bookmarking service. */
    BOOKMARKING,

    /** Instant messaging. */
    INSTANT_MESSAGING,

    /** E-mail. */
    E_MAIL,

    /** A crowdsourcing service. */
    CROWDSOURCING,

    /** Any other channel. */
    OTHER
}
