package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DigitRunTest {

    @Property(tries = 300)
    void everyPartIsAStretchOfItsRun(
            @ForAll @Chars({'1', '2', '9', ' ', '-', '(', 'a'}) @StringLength(max = 60) String text) {
        for (DigitRun run : DigitRuns.in(text, 2)) {
            for (DigitRun part : run.parts(2, 8)) {
                assertThat(part.count()).isBetween(2, 8);
                assertThat(digits(text.substring(part.start(), part.end()))).isEqualTo(part.digits());
                assertThat(part.start()).isGreaterThanOrEqualTo(run.start());
                assertThat(part.end()).isLessThanOrEqualTo(run.end());
            }
        }
    }

    @Test
    void thePartsOfARunComeLongestFirst() {
        DigitRun run = DigitRuns.in("12 345 67", 2).get(0);

        assertThat(run.parts(3, 7).stream().map(DigitRun::digits).toList())
                .isEqualTo(List.of("1234567", "12345", "34567", "345"));
        assertThat(run.shape()).isEqualTo("2-3-2");
    }

    @Test
    void eachNumberOfALongListIsTaken() {
        String list = "416-555-0199 ".repeat(40);
        List<String> taken = new ArrayList<>();

        DigitRuns.in(list, 7).get(0).takeEach(10, 11, part -> part.hasShape("3-3-4"), part -> taken.add(part.digits()));

        assertThat(taken).hasSize(40).containsOnly("4165550199");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
