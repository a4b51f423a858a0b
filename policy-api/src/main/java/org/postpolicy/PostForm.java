package org.postpolicy;

/**
 * A form bean of a host that carries a post, so that {@link AcceptablePost} can judge it.
 *
 * <p>For example, a record with the component {@code words} returns
 * {@code Submission.of(Post.comment(words))} and, for every field, {@code "words"}.
 */
public interface PostForm {

    /**
     * Returns what the form asks the policies about.
     *
     * @return the facts; never null
     */
    Submission toSubmission();

    /**
     * Names the property of this bean from which a field of the post comes.
     *
     * @param field {@code text}, {@code title}, or {@code altTexts[0]} and so on
     * @return the path of the property, such as {@code words} or {@code pictures[0].caption}, or null for the form as a
     *     whole
     */
    String propertyOf(String field);
}
