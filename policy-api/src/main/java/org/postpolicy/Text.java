package org.postpolicy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A wording in several languages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param wordings the wordings by language code ({@code en}, {@code fr}), in the order of the pack's languages; the
 *     first is used for a language that is not there
 */
public record Text(Map<String, String> wordings) {

    /** Copies the wordings, keeping their order. */
    public Text {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("A text needs a wording in at least one language.");
        }
        wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
    }

    /**
     * Returns the wording for a reader.
     *
     * @param locale the reader's locale; only its language counts
     * @return the wording in that language, or else in the pack's first language; never null
     */
    public String in(Locale locale) {
        String wording = wordings.get(locale.getLanguage());
        return wording != null ? wording : wordings.values().iterator().next();
    }

    /**
     * Returns the wording in the pack's first language.
     *
     * @return the wording
     */
    @Override
    public String toString() {
        return wordings.values().iterator().next();
    }
}
