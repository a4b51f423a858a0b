package org.postpolicy.quality;

import tools.jackson.databind.JsonNode;

/**
 * A labelled text.
 *
 * @param id what the data calls it
 * @param text the text
 * @param label what the data says of it
 * @param fields all that the data says of it
 */
record Row(String id, String text, String label, JsonNode fields) {

    String field(String name) {
        return fields.path(name).asString("");
    }
}
