package org.postpolicy.rules.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postpolicy.Text;

/** How people read the kinds of signals in the catalogue and their subkinds, in English and French. */
public final class SignalTitles {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private SignalTitles() {}

    /** Returns the titles by kind, and by kind, slash and subkind, in the order of the catalogue. */
    public static Map<String, Text> byKind() {
        Map<String, Properties> files = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> files.put(language, in(language)));
        Map<String, Text> titles = new LinkedHashMap<>();
        for (SignalKind known : SignalCatalogue.all()) {
            titles.put(known.kind(), title(files, known.kind()));
            for (String subkind : known.subkinds()) {
                String name = known.kind() + "/" + subkind;
                titles.put(name, title(files, name));
            }
        }
        return Collections.unmodifiableMap(titles);
    }

    private static Text title(Map<String, Properties> files, String name) {
        Map<String, String> wordings = new LinkedHashMap<>();
        files.forEach((language, titles) -> wordings.put(language, titles.getProperty(name)));
        return new Text(wordings);
    }

    static Properties in(String language) {
        return TitleFile.read("signal-titles." + language + ".properties");
    }
}
