package org.postpolicy.facts;

/** What kind of body employs an author. */
public enum Employer {
    /** A division of the city administration. */
    CITY_DIVISION,

    /** An office of an accountability officer. */
    ACCOUNTABILITY_OFFICE,

    /** A body at arm's length from the city. */
    AGENCY_BOARD_COMMISSION_CORPORATION,

    /** The office of a member of council. */
    COUNCIL_MEMBER_OFFICE,

    /** A library. */
    LIBRARY,

    /** Any other body. */
    OTHER
}
