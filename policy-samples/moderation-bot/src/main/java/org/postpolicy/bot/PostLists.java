package org.postpolicy.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Fetches lists of posts, and waits where the platform wants a pause.
 *
 * @param http asks the platform
 * @param patience waits
 * @param log hears of what is waited for or passed over
 */
record PostLists(Http http, Patience patience, Log log) {

    /**
     * Fetches a list whose newest entry comes first, as all platforms give it.
     *
     * @param path where the list is
     * @param field the field of the answer in which it stands, or null if it is the answer itself
     * @return the entries, oldest first; one without a name cannot be acted on, nor tell where to go on, and is left out
     * @throws ShutOut if the platform does not give the list
     * @throws OutOfReach if the platform does not answer for longer than the patience lasts
     */
    List<JsonNode> oldestFirst(String path, String field) throws InterruptedException {
        JsonNode answer = answer(path);
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode entry : field == null ? answer : answer.path(field)) {
            if (Json.text(entry, "id").isEmpty()) {
                log.say("passed over: an entry without \"id\".");
            } else {
                entries.add(entry);
            }
        }
        Collections.reverse(entries);
        return entries;
    }

    private JsonNode answer(String path) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            Http.Answer answer = http.get(path);
            if (!answer.failed()) {
                return answer.body();
            }
            if (!(answer.trouble() instanceof Outcome.Later later)) {
                throw new ShutOut("The posts cannot be read: " + reason(answer.trouble()));
            }
            Duration pause = Patience.after(later, attempt);
            if (!patience.lasts(attempt + 1, pause)) {
                throw new OutOfReach(later.reason(), attempt + 1);
            }
            log.say("waiting: " + later.reason());
            patience.pause(pause);
        }
    }

    private static String reason(Outcome trouble) {
        if (trouble instanceof Outcome.Barred barred) {
            return barred.reason();
        }
        return trouble instanceof Outcome.Refused refused ? refused.reason() + "." : "there is no such list.";
    }

    /** Reads entries, and passes over those that cannot be read. */
    List<Event> read(List<JsonNode> entries, Function<JsonNode, List<Event>> reader) {
        List<Event> events = new ArrayList<>();
        for (JsonNode entry : entries) {
            try {
                events.addAll(reader.apply(entry));
            } catch (BadPayload e) {
                log.say("passed over: " + e.getMessage());
            }
        }
        return events;
    }
}
