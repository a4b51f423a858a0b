package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.postpolicy.rules.workshop.SubmissionInput;
import org.postpolicy.workbench.Answer.Refused;

class LineLawsTest {

    private static final int LONGEST = 50;

    @Property(tries = 500)
    void everyLineComesOnceHoweverTheInputArrives(
            @ForAll @Size(max = 12) List<@Size(max = 80) String> texts, @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        List<byte[]> lines = texts.stream()
                .map(text -> text.replace("\n", "").getBytes(StandardCharsets.UTF_8))
                .toList();
        LineSource source = new LineSource(slowly(joined(lines), chunk), LONGEST, () -> {});

        List<byte[]> read = new ArrayList<>();
        while (source.advance()) {
            byte[] expected = lines.get(read.size());
            read.add(source.line().bytes());
            assertThat(source.line().ended()).isTrue();
            assertThat(source.number()).isEqualTo(read.size());
            assertThat(source.line().tooLong()).isEqualTo(expected.length > LONGEST);
            assertThat(read.get(read.size() - 1))
                    .isEqualTo(Arrays.copyOf(expected, Math.min(LONGEST, expected.length)));
        }

        assertThat(read).hasSameSizeAs(lines);
        assertThat(source.position()).isEqualTo(joined(lines).length);
    }

    @Property(tries = 1_000)
    void noLineStopsTheReader(@ForAll @Size(max = 60) byte[] bytes) throws IOException {
        LineSource source = new LineSource(new ByteArrayInputStream(bytes), LONGEST, () -> {});
        while (source.advance()) {
            InputLine line = LineReader.read(source.line());
            assertThat(line.id()).isNotNull();
            assertThat(line.document() == null).isEqualTo(line.problem() != null);
        }
    }

    @Property(tries = 1_000)
    void whatIsWrittenCanBeReadBack(@ForAll String text) {
        String json = JsonText.of(text);

        assertThat(Desk.textOf(json)).isEqualTo(text);
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(json).doesNotContain("\n");
    }

    @Property(tries = 1_000)
    void whatIsShownHasNoPowerOverATerminal(@ForAll String text) {
        assertThat(Visible.onOneLine(text).codePoints())
                .noneMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x2069);
    }

    @Example
    void aDefectCostsOneLineAndNoMore() {
        Judge<String> broken = new Judge<>(
                "stdin",
                (document, source, line) -> new SubmissionInput<>("facts", List.of()),
                facts -> List.of(),
                (id, texts, facts) -> {
                    throw new IllegalStateException("secret words of the post");
                });

        Refused refused = (Refused) broken.answer(new InputLine(3, "x", Map.of(), null));

        assertThat(refused.code()).isEqualTo("P709");
        assertThat(refused.message()).contains("IllegalStateException").doesNotContain("secret");
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> {
            all.writeBytes(line);
            all.write('\n');
        });
        return all.toByteArray();
    }

    private static InputStream slowly(byte[] bytes, int chunk) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, chunk));
            }

            @Override
            public int read(byte[] target) throws IOException {
                return read(target, 0, target.length);
            }
        };
    }
}
