package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done for a text grows as the text does, counted in steps and never by a clock. */
class LinearWorkTest {

    private static final int LENGTH = 6_000;
    private static final long MOST_STEPS_FOR_A_CHARACTER = 12_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i will i will kill you are an you are a ",
                "they are all all all very very very ",
                "women women women ",
                "he said i will kill you ",
                "f*ck1@",
                "f*ck ",
                "f u c k ",
                "i-d-i-o-t-",
                "s.o.",
                "abc",
                "aaa1",
                "\u201C\u00AB he said ",
                "\" the words of ten more",
                "a\u0300\u0301",
                "\u200B\u00AD",
                "1-2 ",
                "416-555-",
                "4165550199=",
                "4165550199 ",
                "4111 1111 ",
                "de la merde de la ",
                " ",
                "([",
                "!?",
                "1:2:",
                "7:75 pm to 5 ",
                "May 5, 2026 ",
                "12 Oak ",
                "12 Oak Street, Apt. 5 ",
                "M5V 2T6 ",
                "CA12 3",
                "born on 5/5/2010 ",
                "my daughter Mia is 7 ",
                "a.b@",
                "name at example dot ",
                "http://",
                "www.a.example ",
                "BUY NOW ",
                "\u00A9 2012 Harbour ",
                "win a free prize $5 80082 "
            })
    void theStepsGrowAsTheTextDoes(String part) {
        long once = CountedWork.of(ofLength(part, LENGTH));
        long twice = CountedWork.of(ofLength(part, 2 * LENGTH));

        assertThat(twice).isLessThanOrEqualTo(2 * once + once / 10);
        assertThat(once).isLessThanOrEqualTo(MOST_STEPS_FOR_A_CHARACTER * LENGTH);
    }

    private static String ofLength(String part, int length) {
        return part.repeat(length / part.length() + 1).substring(0, length);
    }
}
