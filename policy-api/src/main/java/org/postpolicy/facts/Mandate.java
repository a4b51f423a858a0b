package org.postpolicy.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What an author is charged with or permitted to do for the institution.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param assignedDuty whether social media work on this channel is an assigned task
 * @param designatedSpokesperson whether the author is a designated spokesperson
 * @param speakPermissionBy who permitted the author to speak for the institution, or null
 * @param mediaAuthorized whether the author may answer the media
 * @param expertise the subjects on which the author is knowledgeable
 */
public record Mandate(
        boolean assignedDuty,
        boolean designatedSpokesperson,
        SpeakPermission speakPermissionBy,
        boolean mediaAuthorized,
        @NotNull Set<@NotBlank String> expertise) {

    /** Copies every collection and fills in what was left out. */
    public Mandate {
        expertise = Copies.set(expertise);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Mandate none() {
        return new Mandate(false, false, null, false, null);
    }

    /**
     * Returns a copy with this {@code assignedDuty}.
     *
     * @param assignedDuty whether social media work on this channel is an assigned task
     * @return the copy
     */
    public Mandate withAssignedDuty(boolean assignedDuty) {
        return new Mandate(assignedDuty, designatedSpokesperson, speakPermissionBy, mediaAuthorized, expertise);
    }

    /**
     * Returns a copy with this {@code designatedSpokesperson}.
     *
     * @param designatedSpokesperson whether the author is a designated spokesperson
     * @return the copy
     */
    public Mandate withDesignatedSpokesperson(boolean designatedSpokesperson) {
        return new Mandate(assignedDuty, designatedSpokesperson, speakPermissionBy, mediaAuthorized, expertise);
    }

    /**
     * Returns a copy with this {@code speakPermissionBy}.
     *
     * @param speakPermissionBy who permitted the author to speak for the institution, or null
     * @return the copy
     */
    public Mandate withSpeakPermissionBy(SpeakPermission speakPermissionBy) {
        return new Mandate(assignedDuty, designatedSpokesperson, speakPermissionBy, mediaAuthorized, expertise);
    }

    /**
     * Returns a copy with this {@code mediaAuthorized}.
     *
     * @param mediaAuthorized whether the author may answer the media
     * @return the copy
     */
    public Mandate withMediaAuthorized(boolean mediaAuthorized) {
        return new Mandate(assignedDuty, designatedSpokesperson, speakPermissionBy, mediaAuthorized, expertise);
    }

    /**
     * Returns a copy with this {@code expertise}.
     *
     * @param expertise the subjects on which the author is knowledgeable
     * @return the copy
     */
    public Mandate withExpertise(Set<String> expertise) {
        return new Mandate(assignedDuty, designatedSpokesperson, speakPermissionBy, mediaAuthorized, expertise);
    }
}
