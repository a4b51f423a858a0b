package org.postpolicy.facts;

/** What an author has been trained in. */
public enum TrainingTopic {
    /** The institution's own channels. */
    OFFICIAL_CHANNELS,

    /** Content about the institution on private accounts. */
    PERSONAL_ACCOUNTS
}
