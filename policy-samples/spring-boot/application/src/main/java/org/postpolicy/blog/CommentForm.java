package org.postpolicy.blog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.postpolicy.AcceptablePost;
import org.postpolicy.PostForm;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;

/** What a reader fills in; what must not appear is refused, what must wait for a person goes on to the desk. */
@AcceptablePost(verdicts = Verdict.REJECT)
@AcceptablePost(verdicts = Verdict.ADVISE, groups = Advice.class)
final class CommentForm implements PostForm {

    private final Entry event;
    private final Instant now;

    @NotBlank(message = "{comment.name.missing}")
    @Size(max = 80, message = "{comment.name.long}")
    private String name = "";

    @NotBlank(message = "{comment.words.missing}")
    @Size(max = 4000, message = "{comment.words.long}")
    private String words = "";

    CommentForm(Entry event, Instant now) {
        this.event = event;
        this.now = now;
    }

    Entry toEntry() {
        return Entry.comment(event, name.strip(), words, now);
    }

    @Override
    public Submission toSubmission() {
        return toEntry().toSubmission(List.of());
    }

    @Override
    public String propertyOf(String field) {
        return "text".equals(field) ? "words" : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
