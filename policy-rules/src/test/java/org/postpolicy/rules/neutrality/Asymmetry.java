package org.postpolicy.rules.neutrality;

/**
 * Two posts that differ only in the side, and are not judged alike.
 *
 * @param side the side that is treated unlike the others
 * @param post the post about it
 * @param usual a side that is treated as most are
 * @param usualPost the same post about that side
 * @param difference what happens to the one post, and to the other
 */
record Asymmetry(String side, String post, String usual, String usualPost, String difference) {

    @Override
    public String toString() {
        return "%s is not treated as %s: \"%s\" against \"%s\": %s".formatted(side, usual, post, usualPost, difference);
    }
}
