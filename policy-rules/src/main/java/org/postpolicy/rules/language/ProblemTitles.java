package org.postpolicy.rules.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.postpolicy.Text;

/** What each code stands for, in English and French, and in French what to do about it. */
public final class ProblemTitles {

    private static final String FRENCH = "problem-titles.fr.properties";
    private static final String FRENCH_ADVICE = "problem-advice.fr.properties";

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

    /** Returns by code what to do, in French alone: in English each problem says it in detail. */
    public static Map<String, Text> adviceByCode() {
        Properties french = frenchAdvice();
        Map<String, Text> advice = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            advice.put(code.code(), new Text(Map.of("fr", french.getProperty(code.code()))));
        }
        return Collections.unmodifiableMap(advice);
    }

    static Properties frenchAdvice() {
        return TitleFile.read(FRENCH_ADVICE);
    }

    static Properties french() {
        return TitleFile.read(FRENCH);
    }
}
