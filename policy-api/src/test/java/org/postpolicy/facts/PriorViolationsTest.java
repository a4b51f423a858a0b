package org.postpolicy.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PriorViolationsTest {

    private static Author havingBroken(String... clauses) {
        return Author.member()
                .withPriorViolations(Arrays.stream(clauses)
                        .map(clause -> PriorViolation.of(clause, LocalDate.parse("2026-01-05")))
                        .toList());
    }

    @Test
    void anAuthorWithoutBreachesHasBrokenNothing() {
        assertThat(Author.member().priorViolationCount()).isZero();
        assertThat(Author.member().priorViolationClauses()).isEmpty();
        assertThat(Author.member().repeatedViolationClauses()).isEmpty();
    }

    @Test
    void aClauseThatWasBrokenTwiceStandsOnceAndIsRepeated() {
        Author author = havingBroken("P-2", "P-1", "P-2");
        assertThat(author.priorViolationCount()).isEqualTo(3);
        assertThat(author.priorViolationClauses()).containsExactly("P-2", "P-1");
        assertThat(author.repeatedViolationClauses()).containsExactly("P-2");
    }

    @Test
    void severalBreachesOfDifferentClausesAreNoRepetition() {
        assertThat(havingBroken("P-1", "P-2").repeatedViolationClauses()).isEmpty();
    }

    @Test
    void theClausesCannotBeChanged() {
        Author author = havingBroken("P-1", "P-1");
        assertThatThrownBy(() -> author.priorViolationClauses().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> author.repeatedViolationClauses().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
