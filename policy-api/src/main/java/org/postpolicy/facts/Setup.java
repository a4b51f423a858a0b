package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;

/**
 * What a channel shows to its visitors.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param termsPosted whether Terms of Use are posted
 * @param termsElements what the posted terms contain
 * @param complaintContact the contact for complaints and questions, or null
 * @param responseTimePosted the time within which an answer is promised, or null
 * @param identifiedAsOfficial whether visitors can recognise the channel as official
 */
public record Setup(
        boolean termsPosted,
        @NotNull Set<@NotNull TermsElement> termsElements,
        String complaintContact,
        Duration responseTimePosted,
        boolean identifiedAsOfficial) {

    /** Copies every collection and fills in what was left out. */
    public Setup {
        termsElements = Copies.set(termsElements);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Setup none() {
        return new Setup(false, null, null, null, false);
    }

    /**
     * Returns a copy with this {@code termsPosted}.
     *
     * @param termsPosted whether Terms of Use are posted
     * @return the copy
     */
    public Setup withTermsPosted(boolean termsPosted) {
        return new Setup(termsPosted, termsElements, complaintContact, responseTimePosted, identifiedAsOfficial);
    }

    /**
     * Returns a copy with this {@code termsElements}.
     *
     * @param termsElements what the posted terms contain
     * @return the copy
     */
    public Setup withTermsElements(Set<TermsElement> termsElements) {
        return new Setup(termsPosted, termsElements, complaintContact, responseTimePosted, identifiedAsOfficial);
    }

    /**
     * Returns a copy with this {@code complaintContact}.
     *
     * @param complaintContact the contact for complaints and questions, or null
     * @return the copy
     */
    public Setup withComplaintContact(String complaintContact) {
        return new Setup(termsPosted, termsElements, complaintContact, responseTimePosted, identifiedAsOfficial);
    }

    /**
     * Returns a copy with this {@code responseTimePosted}.
     *
     * @param responseTimePosted the time within which an answer is promised, or null
     * @return the copy
     */
    public Setup withResponseTimePosted(Duration responseTimePosted) {
        return new Setup(termsPosted, termsElements, complaintContact, responseTimePosted, identifiedAsOfficial);
    }

    /**
     * Returns a copy with this {@code identifiedAsOfficial}.
     *
     * @param identifiedAsOfficial whether visitors can recognise the channel as official
     * @return the copy
     */
    public Setup withIdentifiedAsOfficial(boolean identifiedAsOfficial) {
        return new Setup(termsPosted, termsElements, complaintContact, responseTimePosted, identifiedAsOfficial);
    }
}
