package org.postpolicy.embedding;

import jakarta.validation.constraints.NotBlank;
import org.postpolicy.AcceptablePost;
import org.postpolicy.PostForm;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Post;

// embed: form
@AcceptablePost(packs = "toronto-public-library")
record CommentForm(@NotBlank String name, @NotBlank String words) implements PostForm {

    @Override
    public Submission toSubmission() {
        return new Submission(Post.comment(words), null, null, Audience.of(AudienceGroup.CHILDREN));
    }

    @Override
    public String propertyOf(String field) {
        return "words";
    }
}
// embed ends
