package org.postpolicy.rules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.postpolicy.Periods;
import org.postpolicy.Text;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Suggestions;
import org.postpolicy.rules.language.Value;

/** Reads pack.yaml; used once. */
final class HeaderReader {

    /** What is assumed of a pack that does not say its languages, so that the rest of it can be checked. */
    private static final List<String> USUAL_LANGUAGES = List.of("en", "fr");

    private static final int LONGEST_ZONE = 80;
    private static final List<String> REQUIRED =
            List.of("id", "institution", "title", "version", "zone", "source", "languages");
    private static final List<String> KNOWN = List.of(
            "id",
            "institution",
            "name",
            "title",
            "version",
            "effective",
            "review",
            "periods",
            "zone",
            "source",
            "languages");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final String folder;
    private final Checks checks;
    private Value.Mapping header;
    private List<String> languages = USUAL_LANGUAGES;

    HeaderReader(String folder, Checks checks) {
        this.folder = folder;
        this.checks = checks;
    }

    /** Returns the pack's languages, or the usual ones if they could not be read. */
    List<String> languages() {
        return languages;
    }

    /** Reads the header; it is empty if anything in it is missing or wrong. */
    Optional<PackHeader> read(Value value) {
        Optional<Value.Mapping> mapping = checks.mapping(value, PackLayout.HEADER);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        header = mapping.get();
        int before = checks.count();
        checks.keys(header, PackLayout.HEADER, KNOWN, REQUIRED);
        read("languages", this::languages).ifPresent(found -> languages = found);
        String id = read("id", this::id).orElse(null);
        String institution = read("institution", this::name).orElse(null);
        Wordings wordings = new Wordings(checks, languages);
        Text name = read("name", wordings::text).orElse(null);
        Text title = read("title", wordings::text).orElse(null);
        String version = read("version", this::version).orElse(null);
        LocalDate effective = read("effective", this::date).orElse(null);
        Integer review = read("review", this::year).orElse(null);
        Periods periods = read("periods", this::periods).orElse(Periods.unknown());
        ZoneId zone = read("zone", this::zone).orElse(null);
        String source = read("source", checks::text).map(Value.Scalar::text).orElse(null);
        return checks.count() > before
                ? Optional.empty()
                : Optional.of(new PackHeader(
                        id, institution, name, title, version, effective, review, periods, zone, source, languages));
    }

    private <T> Optional<T> read(String key, BiFunction<Value, String, Optional<T>> reader) {
        return header.get(key).flatMap(value -> reader.apply(value, "\"" + key + "\""));
    }

    private Optional<String> id(Value value, String what) {
        Optional<String> id = name(value, what);
        if (id.isPresent() && !id.get().equals(folder)) {
            checks.problem(
                    ProblemCode.PACK_ID_DIFFERS,
                    value.place(),
                    "The pack calls itself " + Checks.quote(id.get()) + ", but its folder is \"" + folder + "\".",
                    "Call the folder " + id.get() + ", or write the name of the folder here.");
        }
        return id;
    }

    private Optional<String> name(Value value, String what) {
        return checks.text(value, what).flatMap(text -> checks.kebab(text, "The name"));
    }

    private Optional<String> version(Value value, String what) {
        Optional<String> version = checks.label(value, what);
        if (version.isPresent() && !VERSION.matcher(version.get()).matches()) {
            checks.problem(
                    ProblemCode.VERSION_MALFORMED,
                    value.place(),
                    Checks.quote(version.get()) + " is not a version.",
                    "Write three numbers with points, such as 1.0.0.");
        }
        return version;
    }

    private Optional<LocalDate> date(Value value, String what) {
        return checks.text(value, what).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.text()));
            } catch (DateTimeException e) {
                checks.problem(
                        ProblemCode.DATE_MALFORMED,
                        value.place(),
                        Checks.quote(text.text()) + " is not a day.",
                        "Write it like 2026-01-05, or leave the key out.");
                return Optional.empty();
            }
        });
    }

    private Optional<Integer> year(Value value, String what) {
        return checks.label(value, what).flatMap(text -> {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Integer.valueOf(text));
            }
            checks.problem(
                    ProblemCode.DATE_MALFORMED,
                    value.place(),
                    Checks.quote(text) + " is not a year.",
                    "Write the year of the review like 2030, or leave the key out.");
            return Optional.empty();
        });
    }

    private Optional<Periods> periods(Value value, String what) {
        return checks.mapping(value, what)
                .flatMap(periods -> FactsReader.record(Periods.class, periods, checks.problems()));
    }

    private Optional<ZoneId> zone(Value value, String what) {
        return checks.text(value, what).flatMap(text -> {
            if (ZoneId.getAvailableZoneIds().contains(text.text())) {
                return Optional.of(ZoneId.of(text.text()));
            }
            checks.problem(
                    ProblemCode.ZONE_UNKNOWN,
                    value.place(),
                    "There is no time zone " + Checks.quote(text.text()) + ".",
                    Suggestions.nearest(
                                    text.text().length() <= LONGEST_ZONE ? text.text() : "",
                                    ZoneId.getAvailableZoneIds())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write it like America/Toronto."));
            return Optional.empty();
        });
    }

    private Optional<List<String>> languages(Value value, String what) {
        List<String> found = new ArrayList<>();
        for (Value.Scalar language : checks.texts(value, what)) {
            if (LANGUAGES.contains(language.text())) {
                found.add(language.text());
            } else {
                checks.problem(
                        ProblemCode.LANGUAGE_UNKNOWN,
                        language.place(),
                        "There is no language " + Checks.quote(language.text()) + ".",
                        "Write the two letters of its code, such as en or fr.");
            }
        }
        if (value instanceof Value.Sequence list && list.items().isEmpty()) {
            checks.problem(
                    ProblemCode.LANGUAGE_UNKNOWN, value.place(), "The pack has no language.", "Write at least one.");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
