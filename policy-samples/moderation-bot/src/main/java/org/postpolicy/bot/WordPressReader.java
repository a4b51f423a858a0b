package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the comments of WordPress; neither the address nor the mail of a commenter is ever looked at. */
final class WordPressReader {

    private static final Set<String> GONE = Set.of("trash", "spam");

    private WordPressReader() {}

    static List<Event> read(JsonNode comment) {
        String id = Json.needed(comment, "id");
        if (GONE.contains(Json.text(comment, "status"))) {
            return List.of(new Event.Deleted(id));
        }
        JsonNode content = comment.path("content");
        HtmlText.Sight sight = HtmlText.of("content.rendered", Json.text(content, "rendered"));
        String number = Json.text(comment, "author");
        Account author = new Account(number.equals("0") ? "" : number, Json.text(comment, "author_name"), false);
        String version = Digest.of(Json.text(content, "rendered") + Json.text(comment, "edited_gmt"));
        return List.of(new Event.Written(
                Item.comment(id, version, author, sight)
                        .linking(links(sight, Json.text(comment, "author_url")))
                        .written(Json.time(comment, "edited_gmt", "date_gmt"), null),
                Json.gap(content, "rendered")));
    }

    /** The name of a commenter is a link to the address that the commenter gave. */
    private static List<String> links(HtmlText.Sight sight, String own) {
        List<String> links = new ArrayList<>(sight.links());
        if (!own.isBlank() && !links.contains(own)) {
            links.add(own);
        }
        return links;
    }
}
