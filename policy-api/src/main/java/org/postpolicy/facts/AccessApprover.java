package org.postpolicy.facts;

/** Who has approved an employee's access. */
public enum AccessApprover {
    /** The management. */
    MANAGEMENT,

    /** The employee's division. */
    DIVISION,

    /** The committee that decides on new sites. */
    WEB_GOVERNANCE_COMMITTEE
}
