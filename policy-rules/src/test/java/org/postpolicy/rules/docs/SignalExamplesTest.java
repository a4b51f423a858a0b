package org.postpolicy.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.docs.SignalExample.Span;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.signals.TextSignals;

/** The sentences in the file of each signal kind are seen, or not seen, by the real detectors. */
class SignalExamplesTest {

    private static final int LEAST = 3;

    @Test
    void everyKindHasItsFile() throws IOException {
        try (Stream<Path> files = Files.list(SignalExamples.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SignalCatalogue.all().stream()
                            .map(kind -> kind.kind() + ".md")
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyKindSaysWhatItSees() {
        return SignalCatalogue.all().stream()
                .map(SignalKind::kind)
                .map(kind -> DynamicTest.dynamicTest(kind, () -> saysWhatItSees(kind)));
    }

    private static void saysWhatItSees(String kind) {
        SignalExamples examples = SignalExamples.of(kind);
        if (!TextSignals.detectedKinds().contains(kind)) {
            assertThat(examples.remark("From others")).isPresent();
            assertThat(examples.all()).isEmpty();
            return;
        }
        assertThat(examples.remark("Sees")).isPresent();
        assertThat(examples.remark("Does not see")).isPresent();
        for (String language : SignalExamples.LANGUAGES) {
            assertThat(examples.seen(language)).as("seen in %s", language).hasSizeGreaterThanOrEqualTo(LEAST);
            assertThat(examples.notSeen(language))
                    .as("not seen in %s", language)
                    .hasSizeGreaterThanOrEqualTo(LEAST);
            assertThat(examples.seen(language))
                    .allSatisfy(example -> assertThat(example.seen()).isNotEmpty());
            assertThat(examples.notSeen(language))
                    .allSatisfy(example -> assertThat(example.seen()).isEmpty());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsSeenAsMarked() {
        return SignalCatalogue.all().stream().map(SignalKind::kind).flatMap(SignalExamplesTest::tests);
    }

    private static Stream<DynamicTest> tests(String kind) {
        TextSignals signals = TextSignals.of(Set.of(kind), List.of(List.of()));
        SignalExamples examples = SignalExamples.of(kind);
        return examples.all()
                .map(example -> DynamicTest.dynamicTest(
                        kind + ": " + example.text(),
                        () -> assertThat(shown(
                                        signals.detect(examples.submission(example.text())), kind, example.text()))
                                .isEqualTo(example.shown("[", "]"))));
    }

    private static String shown(List<SeenSignal> seen, String kind, String text) {
        List<Span> spans = seen.stream()
                .map(SeenSignal::signal)
                .filter(signal -> signal.kind().equals(kind))
                .collect(ArrayList::new, SignalExamplesTest::join, List::addAll);
        return new SignalExample(text, spans).shown("[", "]");
    }

    // Two sorts may be seen in words that overlap; together they are one marked stretch.
    private static void join(List<Span> spans, Signal signal) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && signal.start() < last.end()) {
            spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), signal.end())));
        } else {
            spans.add(new Span(signal.start(), signal.end()));
        }
    }
}
