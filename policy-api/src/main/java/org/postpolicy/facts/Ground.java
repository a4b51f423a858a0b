package org.postpolicy.facts;

/** The protected ground that harassment or discrimination is aimed at. */
public enum Ground {
    /** Race. */
    RACE,

    /** Creed. */
    CREED,

    /** Colour. */
    COLOR,

    /** Age. */
    AGE,

    /** Sex, gender, gender identity or expression. */
    GENDER,

    /** Marital or family status. */
    MARITAL_STATUS,

    /** Religion. */
    RELIGION,

    /** National or ethnic origin, citizenship. */
    NATIONAL_ORIGIN,

    /** Physical disability. */
    PHYSICAL_DISABILITY,

    /** Mental disability. */
    MENTAL_DISABILITY,

    /** Sexual orientation. */
    SEXUAL_ORIENTATION,

    /** Ancestry. */
    ANCESTRY,

    /** Another ground that law or policy protects. */
    OTHER_PROTECTED_CATEGORY
}
