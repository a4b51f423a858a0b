package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;

/**
 * For whom a post is meant and who can see it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param group for whom the channel or post is meant; {@code GENERAL} unless given
 * @param visibility who can see it; {@code PUBLIC} unless given
 */
public record Audience(
        @NotNull AudienceGroup group, @NotNull Visibility visibility) {

    /** Fills in what was left out. */
    public Audience {
        group = group == null ? AudienceGroup.GENERAL : group;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }

    /**
     * Returns the general public; anybody can see the post.
     *
     * @return the default audience
     */
    public static Audience general() {
        return new Audience(null, null);
    }

    /**
     * Returns an audience of this group, with posts that anybody can see.
     *
     * @param group for whom the channel or post is meant
     * @return the audience
     */
    public static Audience of(AudienceGroup group) {
        return new Audience(group, null);
    }

    /**
     * Returns a copy with this {@code group}.
     *
     * @param group for whom the channel or post is meant; {@code GENERAL} unless given
     * @return the copy
     */
    public Audience withGroup(AudienceGroup group) {
        return new Audience(group, visibility);
    }

    /**
     * Returns a copy with this {@code visibility}.
     *
     * @param visibility who can see it; {@code PUBLIC} unless given
     * @return the copy
     */
    public Audience withVisibility(Visibility visibility) {
        return new Audience(group, visibility);
    }
}
