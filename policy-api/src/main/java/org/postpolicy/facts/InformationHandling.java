package org.postpolicy.facts;

/**
 * What is on record about records and personal information on a channel.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param primaryMeans whether the channel is the main means of telling decisions or transacting business
 * @param recordsPlan the records plan, or null
 * @param collectsPersonalInformation whether personal information is collected on it
 * @param privacyReview the privacy review, or null
 * @param collectionNotice the notice of collection, or null
 */
public record InformationHandling(
        boolean primaryMeans,
        String recordsPlan,
        boolean collectsPersonalInformation,
        String privacyReview,
        String collectionNotice) {

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static InformationHandling none() {
        return new InformationHandling(false, null, false, null, null);
    }

    /**
     * Returns a copy with this {@code primaryMeans}.
     *
     * @param primaryMeans whether the channel is the main means of telling decisions or transacting business
     * @return the copy
     */
    public InformationHandling withPrimaryMeans(boolean primaryMeans) {
        return new InformationHandling(
                primaryMeans, recordsPlan, collectsPersonalInformation, privacyReview, collectionNotice);
    }

    /**
     * Returns a copy with this {@code recordsPlan}.
     *
     * @param recordsPlan the records plan, or null
     * @return the copy
     */
    public InformationHandling withRecordsPlan(String recordsPlan) {
        return new InformationHandling(
                primaryMeans, recordsPlan, collectsPersonalInformation, privacyReview, collectionNotice);
    }

    /**
     * Returns a copy with this {@code collectsPersonalInformation}.
     *
     * @param collectsPersonalInformation whether personal information is collected on it
     * @return the copy
     */
    public InformationHandling withCollectsPersonalInformation(boolean collectsPersonalInformation) {
        return new InformationHandling(
                primaryMeans, recordsPlan, collectsPersonalInformation, privacyReview, collectionNotice);
    }

    /**
     * Returns a copy with this {@code privacyReview}.
     *
     * @param privacyReview the privacy review, or null
     * @return the copy
     */
    public InformationHandling withPrivacyReview(String privacyReview) {
        return new InformationHandling(
                primaryMeans, recordsPlan, collectsPersonalInformation, privacyReview, collectionNotice);
    }

    /**
     * Returns a copy with this {@code collectionNotice}.
     *
     * @param collectionNotice the notice of collection, or null
     * @return the copy
     */
    public InformationHandling withCollectionNotice(String collectionNotice) {
        return new InformationHandling(
                primaryMeans, recordsPlan, collectsPersonalInformation, privacyReview, collectionNotice);
    }
}
