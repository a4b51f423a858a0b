package org.postpolicy.rules.workshop;

import java.util.Objects;
import org.postpolicy.Text;

/**
 * One thing that somebody can change about a submission.
 *
 * @param kind what sort of change it is
 * @param says what to do, for people
 * @param field the field of the post whose words go, or null
 * @param start the offset of the first character that goes, or 0
 * @param end the offset after the last character that goes, or 0
 * @param words the words that go or come, or null
 */
public record Step(Kind kind, Text says, String field, int start, int end, String words) {

    /** What sort of change it is. */
    public enum Kind {
        /** Words leave the post. */
        REMOVE_WORDS,
        /** Something that is no text, such as a logo, leaves the post. */
        LEAVE_OUT,
        /** Words join the post. */
        ADD_WORDS,
        /** Something is done and put on record first, such as asking for permission. */
        PUT_ON_RECORD,
        /** The post goes to another audience or channel. */
        MOVE
    }

    /** Checks that the change says what to do. */
    public Step {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(says, "says");
    }
}
