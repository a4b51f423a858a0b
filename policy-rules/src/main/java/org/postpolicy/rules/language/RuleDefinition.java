package org.postpolicy.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> TEXTS = Set.of("text", "title", "altTexts", "links");

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
        return condition.leaves().flatMap(RuleDefinition::compared).anyMatch(RuleDefinition::isText);
    }

    private static Stream<AttributePath> compared(Condition leaf) {
        return leaf instanceof Condition.Reference reference
                ? Stream.of(reference.path(), reference.other())
                : leaf.paths();
    }

    private static boolean isText(AttributePath path) {
        return TEXTS.contains(path.steps().get(0).name());
    }

    /** Returns whether a condition compares this attribute of a fact. */
    public boolean reads(String attribute) {
        return patterns()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::leaves)
                .flatMap(RuleDefinition::compared)
                .anyMatch(path -> path.steps().get(0).name().equals(attribute));
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
