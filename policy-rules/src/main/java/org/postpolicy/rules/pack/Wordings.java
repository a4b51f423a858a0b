package org.postpolicy.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.Text;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Template;
import org.postpolicy.rules.language.Value;

/**
 * Reads what people read: a wording in every language of the pack.
 *
 * @param checks takes whatever is wrong
 * @param languages the languages of the pack, in order
 */
record Wordings(Checks checks, List<String> languages) {

    /** Reads a text without placeholders. */
    Optional<Text> text(Value value, String what) {
        Map<String, Value.Scalar> scalars = scalars(value, what);
        if (scalars.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        scalars.forEach((language, scalar) -> wordings.put(language, scalar.text()));
        return Optional.of(new Text(wordings));
    }

    /** Reads a text that may have placeholders for facts. */
    Optional<Template> template(Value value, String what) {
        Map<String, Value.Scalar> scalars = scalars(value, what);
        return scalars.isEmpty() ? Optional.empty() : Optional.of(Template.parse(scalars, checks.problems()));
    }

    private Map<String, Value.Scalar> scalars(Value value, String what) {
        Map<String, Value.Scalar> found = new LinkedHashMap<>();
        Optional<Value.Mapping> mapping = checks.mapping(value, what);
        if (mapping.isEmpty()) {
            return found;
        }
        checks.keys(mapping.get(), what, languages, List.of());
        for (String language : languages) {
            Optional<Value> wording = mapping.get().get(language);
            if (wording.isEmpty()) {
                checks.problem(
                        ProblemCode.WORDING_MISSING,
                        value.place(),
                        what + " has no wording in \"" + language + "\".",
                        "Add a line \"" + language + "\" beside this one, because the pack speaks that language.");
            }
            wording.flatMap(each -> checks.text(each, what + " in \"" + language + "\""))
                    .ifPresent(text -> found.put(language, text));
        }
        return found;
    }
}
