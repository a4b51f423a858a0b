package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

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
        for (DigitRun run : DigitRun.in(text, 2)) {
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
        DigitRun run = DigitRun.in("12 345 67", 2).get(0);

        assertThat(run.parts(3, 7).stream().map(DigitRun::digits).toList())
                .isEqualTo(List.of("1234567", "12345", "34567", "345"));
        assertThat(run.shape()).isEqualTo("2-3-2");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
