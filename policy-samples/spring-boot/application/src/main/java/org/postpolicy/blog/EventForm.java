package org.postpolicy.blog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.postpolicy.facts.AudienceGroup;

/**
 * What a member of staff fills in to announce an event.
 *
 * @param title the title
 * @param body the words
 * @param audience for whom the event is
 * @param topic its topic, or an empty text
 */
record EventForm(
        @NotBlank(message = "{event.title.missing}") @Size(max = 200, message = "{event.title.long}")
        String title,

        @NotBlank(message = "{event.body.missing}") @Size(max = 10_000, message = "{event.body.long}")
        String body,

        @NotNull(message = "{event.audience.missing}") AudienceGroup audience,

        @Pattern(regexp = "[a-z-]{0,40}", message = "{event.topic.form}")
        String topic) {

    EventForm {
        topic = topic == null ? "" : topic.strip();
    }

    static EventForm empty() {
        return new EventForm("", "", AudienceGroup.GENERAL, "");
    }

    Entry toEntry(String author, Instant now) {
        return Entry.event(author, title, body, audience, topic, now);
    }
}
