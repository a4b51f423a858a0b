package org.postpolicy.rules.language;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Submission;

/**
 * A wording with places for facts, in several languages, taken apart once so that filling it in is cheap; immutable.
 *
 * @param wordings the parts by language, in the order of the pack's languages
 */
public record Template(Map<String, List<Part>> wordings) {

    /** Copies the wordings, keeping their order. */
    public Template {
        Map<String, List<Part>> copy = new LinkedHashMap<>();
        wordings.forEach((language, parts) -> copy.put(language, List.copyOf(parts)));
        wordings = Collections.unmodifiableMap(copy);
    }

    /** A part of a wording: words as they are, or the place of a fact. */
    public sealed interface Part {}

    /**
     * Words as they are.
     *
     * @param text the words
     */
    public record Literal(String text) implements Part {}

    /**
     * The place of a fact.
     *
     * @param path the fact as written, such as {@code channel.platformTermsUrl}
     * @param steps how to reach it from a submission
     */
    public record Fact(String path, List<Method> steps) implements Part {

        /** Copies the steps. */
        public Fact {
            steps = List.copyOf(steps);
        }

        /** Returns the fact in a submission, or null if it is unknown. */
        public Object in(Submission submission) {
            Object reached = submission;
            for (Method step : steps) {
                if (reached == null) {
                    return null;
                }
                reached = RecordShape.read(step, reached);
            }
            return reached;
        }
    }

    /**
     * Takes wordings apart.
     *
     * @param wordings the wordings by language, with {@code {post.title}} for a fact and doubled braces for braces
     * @param problems takes placeholders that name nothing and braces that are none
     */
    public static Template parse(Map<String, Value.Scalar> wordings, Problems problems) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        wordings.forEach((language, wording) -> parts.put(language, new TemplateParser(wording, problems).parse()));
        return new Template(parts);
    }

    /** Returns whether any wording has a place for a fact. */
    public boolean hasPlaceholders() {
        return wordings.values().stream().flatMap(List::stream).anyMatch(Fact.class::isInstance);
    }

    /** Returns the parts in one language, or an empty list if the language is not there. */
    public List<Part> parts(String language) {
        return wordings.getOrDefault(language, List.of());
    }
}
