package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;

/**
 * What is on record about material that a post carries besides its own words.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param kind what it is; {@code NONE} if nothing is on record
 * @param owner who owns it, or null if that is not on record
 * @param permission the owner's permission; {@code NONE} if none is on record
 * @param exception the exception to copyright that a person recorded, or null
 * @param attribution how its maker is credited; {@code NONE} if not at all
 * @param draft whether it is declared a draft of the institution
 */
public record Material(
        @NotNull MaterialKind kind,
        MaterialOwner owner,
        @NotNull Permission permission,
        String exception,
        @NotNull Attribution attribution,
        boolean draft) {

    /** Fills in what was left out. */
    public Material {
        kind = kind == null ? MaterialKind.NONE : kind;
        permission = permission == null ? Permission.NONE : permission;
        attribution = attribution == null ? Attribution.NONE : attribution;
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Material none() {
        return new Material(null, null, null, null, null, false);
    }

    /**
     * Returns a copy with this {@code kind}.
     *
     * @param kind what it is; {@code NONE} if nothing is on record
     * @return the copy
     */
    public Material withKind(MaterialKind kind) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }

    /**
     * Returns a copy with this {@code owner}.
     *
     * @param owner who owns it, or null if that is not on record
     * @return the copy
     */
    public Material withOwner(MaterialOwner owner) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }

    /**
     * Returns a copy with this {@code permission}.
     *
     * @param permission the owner's permission; {@code NONE} if none is on record
     * @return the copy
     */
    public Material withPermission(Permission permission) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }

    /**
     * Returns a copy with this {@code exception}.
     *
     * @param exception the exception to copyright that a person recorded, or null
     * @return the copy
     */
    public Material withException(String exception) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }

    /**
     * Returns a copy with this {@code attribution}.
     *
     * @param attribution how its maker is credited; {@code NONE} if not at all
     * @return the copy
     */
    public Material withAttribution(Attribution attribution) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }

    /**
     * Returns a copy with this {@code draft}.
     *
     * @param draft whether it is declared a draft of the institution
     * @return the copy
     */
    public Material withDraft(boolean draft) {
        return new Material(kind, owner, permission, exception, attribution, draft);
    }
}
