package org.postpolicy.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;

class YamlReaderTest {

    private static final String GOOD = """
            scenarios:
              - name: "a \\"case\\""   # why
                post: { text: 'Hello, it''s me', links: [] }
                expect: |
                  two
                  lines
            """;

    private final Problems problems = new Problems();

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        Value.Mapping top = (Value.Mapping) read("first: 1\nsecond:\n  - 😀é x\n  - { third: three }\n");
        Value.Sequence second = (Value.Sequence) top.entries().get(1).value();
        Value.Mapping inner = (Value.Mapping) second.items().get(1);

        assertThat(top.place()).isEqualTo(at(1, 1));
        assertThat(top.entries().get(1).place()).isEqualTo(at(2, 1));
        assertThat(second.items().get(0).place()).isEqualTo(at(3, 5));
        assertThat(inner.entries().get(0).value().place()).isEqualTo(at(4, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "true, BOOLEAN",
        "yes, STRING",
        "'\"true\"', STRING",
        "12, NUMBER",
        "1.5, NUMBER",
        "1.0.0, STRING",
        "2026-01-05, STRING",
        "17:30, STRING",
        "null, NULL",
        "~, NULL",
        "'', NULL",
        "\"''\", STRING"
    })
    void aPlainValueIsWhatYamlSaysItIs(String written, Value.Kind kind) {
        Value.Mapping top = (Value.Mapping) read("key: " + written);

        assertThat(((Value.Scalar) top.entries().get(0).value()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "---\n...\n"})
    void anEmptyFileIsNothing(String text) {
        assertThat(read(text).isNull()).isTrue();
    }

    @Test
    void linesEndAsTheyLike() {
        Value.Mapping top = (Value.Mapping) read("one: 1\r\ntwo: 2\r\n");

        assertThat(top.entries().get(1).place()).isEqualTo(at(2, 1));
        assertThat(((Value.Scalar) top.entries().get(1).value()).text()).isEqualTo("2");
    }

    @Test
    void aFileLongerThanTheLimitIsNotEvenParsed() {
        assertThat(YamlReader.read("file", "[".repeat(YamlReader.LONGEST + 1), problems))
                .isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly("P104");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 3.0\n---\na",
                "%YAML 99999999999999999999.1\n---\na",
                "%TAG ! !\n%TAG ! !\n---\na",
                "\"\\U00110000\"",
                "\"\\xZZ\"",
                "!<tag: a",
                "!%ZZ a",
                "&",
                "*",
                "@a",
                "`a",
                "? [a\n: b",
                "a: 'b\n--- c",
                "|99\n a",
                "- a\nb: c",
                "{a: b}}",
                "\u0000",
                "\uD800",
                "a\n  b: c"
            })
    void aMistakeIsAProblemWithAPlaceAndNoJargon(String text) {
        assertThat(YamlReader.read("file", text, problems)).isEmpty();
        assertThat(problems.list()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.toString()).doesNotContain("<", "token", "scalar", "block", "node");
        });
    }

    @Property(tries = 500)
    void anyTextGivesAValueOrAProblem(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        '\n', ' ', ':', '-', '[', '{', '"', '\'', '&', '*', '!', '|', '#', '%', '?', '\\', '\t', ']',
                        '}', ','
                    })
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        assertReadOrReported(text);
    }

    @Property(tries = 500)
    void anySlipInAGoodFileGivesAValueOrAProblem(
            @ForAll @IntRange(max = 170) int position, @ForAll char slip, @ForAll boolean replaces) {
        int at = Math.min(position, GOOD.length() - 1);
        assertReadOrReported(GOOD.substring(0, at) + slip + GOOD.substring(replaces ? at + 1 : at));
    }

    private static void assertReadOrReported(String text) {
        Problems found = new Problems();
        Optional<Value> value = YamlReader.read("file", text, found);

        assertThat(value.isPresent() || !found.isEmpty()).isTrue();
        assertThat(found.list())
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("file"));
    }

    private Value read(String text) {
        Optional<Value> value = YamlReader.read("file", text, problems);
        assertThat(problems.list()).isEmpty();
        return value.orElseThrow();
    }

    private static Place at(int line, int column) {
        return new Place("file", line, column);
    }
}
