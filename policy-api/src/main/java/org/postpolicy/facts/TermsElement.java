package org.postpolicy.facts;

/** A statement that posted Terms of Use contain. */
public enum TermsElement {
    /** The institution can change or remove content. */
    REMOVAL_RIGHT,

    /** A contact for complaints and questions. */
    COMPLAINT_CONTACT,

    /** Guidelines for contributions. */
    CONTRIBUTION_GUIDELINES,

    /** The institution may use what is contributed. */
    CONTENT_LICENCE,

    /** Such use is unpaid. */
    NO_PAYMENT
}
