package org.postpolicy.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postpolicy.facts.Review;

/**
 * A rule, read and checked.
 *
 * @param name the name
 * @param clauses the identifiers of the clauses on which it rests
 * @param conclusion what it concludes
 * @param when the alternatives for each position: a plain pattern has one, {@code or} has several
 * @param effective the first day on which it holds, or null
 * @param expires the first day on which it holds no more, or null
 * @param exposure how much of it an explanation may show to the public
 * @param place where it stands
 */
public record RuleDefinition(
        String name,
        List<String> clauses,
        Conclusion conclusion,
        List<List<Pattern>> when,
        LocalDate effective,
        LocalDate expires,
        Exposure exposure,
        Place place) {

    /** Copies the lists. */
    public RuleDefinition {
        clauses = List.copyOf(clauses);
        when = when.stream().map(List::copyOf).toList();
    }

    /** Returns a copy that concludes something else. */
    public RuleDefinition withConclusion(Conclusion other) {
        return new RuleDefinition(name, clauses, other, when, effective, expires, exposure, place);
    }

    /** Returns a copy with other patterns. */
    public RuleDefinition withWhen(List<List<Pattern>> others) {
        return new RuleDefinition(name, clauses, conclusion, others, effective, expires, exposure, place);
    }

    /** Returns a copy with other dates; null stands for none. */
    public RuleDefinition withDates(LocalDate from, LocalDate until) {
        return new RuleDefinition(name, clauses, conclusion, when, from, until, exposure, place);
    }

    /** Returns every pattern. */
    public Stream<Pattern> patterns() {
        return when.stream().flatMap(List::stream);
    }

    /** Returns whether the rule is judged after all others, because it looks at concerns. */
    public boolean secondLayer() {
        return patterns().anyMatch(pattern -> pattern.fact() == FactType.CONCERN);
    }

    /** Returns whether the rule speaks of a channel alone, and so runs in audits only. */
    public boolean audits() {
        return patterns().allMatch(pattern -> pattern.fact() == FactType.CHANNEL);
    }

    /** Returns whether the rule rests on words that nobody has reviewed. */
    public boolean restsOnText() {
        return patterns().anyMatch(RuleDefinition::restsOnText);
    }

    /** Returns whether the rule compares words of the post. */
    public boolean readsText() {
        return patterns()
                .filter(pattern -> pattern.fact() == FactType.POST)
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(RuleDefinition::readsText);
    }

    private static boolean restsOnText(Pattern pattern) {
        return switch (pattern.fact()) {
            case POST -> pattern.conditions().stream().anyMatch(RuleDefinition::readsText);
            case SIGNAL ->
                !pattern.oneOf("review").map(List.of(Review.CONFIRMED)::equals).orElse(false);
            case CONCERN -> !pattern.requires("confirmed");
            case AUTHOR, CHANNEL, AUDIENCE -> false;
        };
    }

    private static boolean readsText(Condition condition) {
        Predicate<AttributePath> text = path -> List.of("text", "title", "altTexts", "links")
                .contains(path.steps().get(0).name());
        if (condition instanceof Condition.Truth truth) {
            return text.test(truth.path());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return text.test(comparison.path());
        }
        if (condition instanceof Condition.Matching matching) {
            return text.test(matching.path());
        }
        if (condition instanceof Condition.Reference reference) {
            return text.test(reference.path()) || text.test(reference.other());
        }
        if (condition instanceof Condition.Not not) {
            return readsText(not.condition());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        return parts.stream().anyMatch(RuleDefinition::readsText);
    }

    /** Returns the rule without {@code or}: one list of patterns for each choice of alternatives. */
    public List<List<Pattern>> variants() {
        List<List<Pattern>> variants = List.of(List.of());
        for (List<Pattern> alternatives : when) {
            List<List<Pattern>> longer = new ArrayList<>();
            for (List<Pattern> variant : variants) {
                for (Pattern alternative : alternatives) {
                    longer.add(Stream.concat(variant.stream(), Stream.of(alternative))
                            .toList());
                }
            }
            variants = longer;
        }
        return variants;
    }
}
