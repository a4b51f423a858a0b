package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done for a text grows as the text does, counted in steps and never by a clock. */
class LinearWorkTest {

    private static final int PARTS = 400;
    private static final long MOST_STEPS_FOR_A_WORD = 400;

    private static final Vocabulary VOCABULARY = everything();
    private static final KnownWords KNOWN = VOCABULARY.known();
    private static final Lexicon LEXICON = VOCABULARY.lexicon();
    private static final Patterns PATTERNS = VOCABULARY.patterns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i will i will kill you are an you are a ",
                "they are all all all very very very ",
                "women women women ",
                "f*ck1@",
                "f*ck ",
                "f u c k ",
                "i-d-i-o-t-",
                "s.o.",
                "abc",
                "aaa1",
                "\u201C\u00AB he said ",
                "a\u0300\u0301",
                "1-2 ",
                "de la merde de la "
            })
    void theStepsGrowAsTheTextDoes(String part) {
        for (Normaliser.Style style : Normaliser.Style.values()) {
            long once = steps(part.repeat(PARTS), style);
            long twice = steps(part.repeat(2 * PARTS), style);

            assertThat(twice).as(style.toString()).isLessThanOrEqualTo(2 * once + once / 10 + 1_000);
            assertThat(once).isLessThanOrEqualTo(MOST_STEPS_FOR_A_WORD * part.length() * PARTS);
        }
    }

    private static long steps(String text, Normaliser.Style style) {
        Reading reading = Normaliser.read(text, style);
        if (reading.words() == 0) {
            return 0;
        }
        Numbered numbered = KNOWN.number(reading);
        Marks marks = new Marks(reading.words());
        long[] steps = {reading.words() + numbered.last(reading.words() - 1)};
        LEXICON.match(reading, numbered, (entry, start, end) -> {
            steps[0]++;
            if (entry.cue() >= 0) {
                marks.add(entry.cue(), start, end, entry.ground());
            }
        });
        WordCues.mark(text, reading, marks);
        return steps[0] + PATTERNS.match(reading, numbered, marks, (meaning, start, end) -> steps[0]++);
    }

    private static Vocabulary everything() {
        Vocabulary vocabulary = new Vocabulary();
        Set<String> kinds = new TreeSet<>(TextSignals.detectedKinds());
        for (String kind : kinds) {
            for (String language : BuiltInLists.LANGUAGES) {
                BuiltInLists.words(kind, language).ifPresent(list -> vocabulary.addBuiltIn(list, 1));
            }
        }
        return vocabulary;
    }
}
