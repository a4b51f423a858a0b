package org.postpolicy.rules.docs;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.Dictionary;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.signals.TextSignals;

/** Writes the page of facts, parts, constants and signals. */
final class FactsPage {

    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> parts = new LinkedHashSet<>();
    private final Set<Class<?>> enums =
            new TreeSet<>((left, right) -> left.getSimpleName().compareTo(right.getSimpleName()));

    static String write() {
        return new FactsPage().all();
    }

    private String all() {
        line("# Facts");
        line("");
        line("What a host can say of a submission, and what a rule can ask. The names are the same in rule files, in");
        line("scenarios, in JSON and in Java. This page is generated from the source.");
        line("");
        line(
                "A part (such as `setup`) that is absent is *unknown*, and a comparison with an unknown is false. Inside a");
        line(
                "part that is there, null, false and an empty set mean that *none is on record*. In rules a part is reached");
        line(
                "with `!.`, as in `Channel( setup!.complaintContact == null )`. Times are ISO 8601 (`2026-01-05T15:00:00Z`),");
        line("durations too (`P2D`, `PT48H`).");
        for (FactType fact : FactType.values()) {
            table("## " + fact.ruleName(), fact.type());
        }
        line("");
        line("# Parts");
        for (Class<?> part : Set.copyOf(parts).stream()
                .sorted((left, right) -> left.getSimpleName().compareTo(right.getSimpleName()))
                .toList()) {
            table("## " + part.getSimpleName(), part);
        }
        constants();
        signals();
        return page.toString();
    }

    private void table(String heading, Class<?> type) {
        SourceComments comments = new SourceComments(type);
        line("");
        line(heading);
        line("");
        line(comments.summary());
        line("");
        line("| attribute | type | meaning |");
        line("|---|---|---|");
        Map<String, String> meanings = comments.attributes();
        for (Attribute attribute : Dictionary.attributesOf(type).values()) {
            line("| `" + attribute.name() + "` | " + type(attribute) + " | "
                    + meanings.getOrDefault(attribute.name(), "") + " |");
        }
    }

    private String type(Attribute attribute) {
        Class<?> type = attribute.collection() ? attribute.element() : attribute.type();
        if (type.isEnum()) {
            enums.add(type);
        } else if (type.isRecord()) {
            parts.add(type);
        }
        String name = type.getSimpleName();
        String shown = type.isEnum() || type.isRecord()
                ? "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")"
                : plain(name);
        return Collection.class.isAssignableFrom(attribute.type()) ? "set of " + shown : shown;
    }

    private static String plain(String type) {
        return switch (type) {
            case "String" -> "text";
            case "Boolean" -> "true or false";
            case "Integer", "Double" -> "number";
            case "Instant" -> "time";
            case "Duration" -> "duration";
            case "LocalDate" -> "date";
            case "LocalTime" -> "time of day";
            case "DayOfWeek" -> "weekday";
            default -> type;
        };
    }

    private void constants() {
        line("");
        line("# Constants");
        line("");
        line("In rules a constant is written with its type, as in `Role.EMPLOYEE`; in scenarios and JSON alone.");
        for (Class<?> type : enums) {
            if (type.getPackageName().equals("org.postpolicy.facts")) {
                SourceComments comments = new SourceComments(type);
                line("");
                line("## " + type.getSimpleName());
                line("");
                line(comments.summary());
                line("");
                comments.constants().forEach((name, meaning) -> line("- `" + name + "`: " + meaning));
            }
        }
    }

    private void signals() {
        line("");
        line("# Signals");
        line("");
        line(
                "A *suspicion* can hold a post, a matter of *style* can only lead to advice, *context* is a condition inside");
        line(
                "rules. \"Seen in text\" tells whether a built-in detector looks for it; the others come from the host, from a");
        line(
                "person, or from a pack's word list. A kind that is seen in text has its examples below, with the words that");
        line("are seen in bold; a test runs them all.");
        line("");
        line("| kind | class | seen in text | subkinds | meaning |");
        line("|---|---|---|---|---|");
        Set<String> detected = TextSignals.detectedKinds();
        for (SignalKind kind : SignalCatalogue.all()) {
            line("| [`" + kind.kind() + "`](#" + kind.kind() + ") | "
                    + kind.category().name().toLowerCase(Locale.ROOT) + " | "
                    + (detected.contains(kind.kind()) ? "yes" : "no")
                    + " | " + String.join(", ", kind.subkinds()) + " | " + kind.meaning() + " |");
        }
        SignalCatalogue.all().forEach(this::signal);
    }

    private void signal(SignalKind kind) {
        SignalExamples examples = SignalExamples.of(kind.kind());
        line("");
        line("## " + kind.kind());
        line("");
        line("*" + kind.category().name().charAt(0)
                + kind.category().name().substring(1).toLowerCase(Locale.ROOT) + ".* " + kind.meaning());
        for (String label : List.of("Sees", "Does not see", "From others", "Given")) {
            examples.remark(label).ifPresent(remark -> {
                line("");
                line("**" + label + ":** " + remark);
            });
        }
        for (String language : SignalExamples.LANGUAGES) {
            sentences("Seen in " + language, examples.seen(language));
            sentences("Not seen in " + language, examples.notSeen(language));
        }
    }

    private void sentences(String heading, List<SignalExample> examples) {
        if (!examples.isEmpty()) {
            line("");
            line(heading + ":");
            line("");
            examples.forEach(example -> line("- " + example.shown("**", "**")));
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
