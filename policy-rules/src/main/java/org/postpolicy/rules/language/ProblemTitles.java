package org.postpolicy.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.postpolicy.Text;

/** What each code stands for, in English and French. */
public final class ProblemTitles {

    private static final String FRENCH = "problem-titles.fr.properties";

    private ProblemTitles() {}

    /** Returns the titles by code, in the order of the codes. */
    public static Map<String, Text> byCode() {
        Properties french = french();
        Map<String, Text> titles = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            Map<String, String> wordings = new LinkedHashMap<>();
            wordings.put("en", code.title());
            if (french.containsKey(code.code())) {
                wordings.put("fr", french.getProperty(code.code()));
            }
            titles.put(code.code(), new Text(wordings));
        }
        return Collections.unmodifiableMap(titles);
    }

    static Properties french() {
        try (InputStream in = ProblemTitles.class.getResourceAsStream(FRENCH)) {
            Properties titles = new Properties();
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException("The library cannot be read: " + FRENCH, e);
        }
    }
}
