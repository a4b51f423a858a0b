package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyEngine;
import org.postpolicy.SignalDetector;
import org.postpolicy.Submission;
import org.postpolicy.facts.Signal;

class WantedKindsTest {

    private static final String HOLD = "@clause( \"C-1\" ) @verdict( \"HOLD\" )";

    private record Seeing(String name, Set<String> kinds) implements SignalDetector {

        static Seeing kinds(String... kinds) {
            return new Seeing("model", new LinkedHashSet<>(Arrays.asList(kinds)));
        }

        @Override
        public List<Signal> detect(Submission submission) {
            return List.of();
        }
    }

    private static WantedKinds wanted(String when, SignalDetector detector) {
        LoadedPack pack = SmallPack.named("a")
                .knows("toxicity")
                .words("house-word.en.txt", "forbidden\n")
                .rule("any", HOLD, when)
                .load();
        return WantedKinds.of(List.of(pack), List.of(detector));
    }

    @Test
    void aMisspeltKindIsNotAskedForAndItsNeighbourIsNamed() {
        WantedKinds wanted = wanted("Signal( kind == \"toxicity\" )", Seeing.kinds("toxicitty"));

        assertThat(wanted.asked()).isEmpty();
        assertThat(wanted.warnings())
                .containsExactly(
                        "The detector model is never asked: no loaded rule looks for what it sees, [toxicitty].",
                        "The detector model sees the kind \"toxicitty\", which neither the catalogue nor a loaded pack"
                                + " names. Did you mean \"toxicity\"?");
    }

    @Test
    void aRuleForAnyKindTakesTheKindsOfAHostAndTheLogNamesThem() {
        SignalDetector detector = Seeing.kinds("brigading");
        WantedKinds wanted = wanted("Signal( suspicion )", detector);

        assertThat(wanted.asked()).containsExactly(detector);
        assertThat(wanted.warnings())
                .containsExactly(
                        "The detector model sees the kind \"brigading\", which neither the catalogue nor a loaded"
                                + " pack names.");
    }

    @Test
    void whatARuleAListOrTheCatalogueNamesNeedsNoWarning() {
        SignalDetector detector = Seeing.kinds("toxicity", "house-word", "spam");
        WantedKinds wanted = wanted("Signal( kind == \"toxicity\" )", detector);

        assertThat(wanted.asked()).containsExactly(detector);
        assertThat(wanted.warnings()).isEmpty();
    }

    @Test
    void aDetectorSaysInKebabCaseWhatItSees() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(new Seeing("model", null)))
                .withMessage("The detector model returns null from kinds(). Return the kinds that it can see.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(Seeing.kinds("spam", null)))
                .withMessageContaining("\"null\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(new Seeing(" ", Set.of("Toxic speech"))))
                .withMessageContaining(Seeing.class.getName())
                .withMessageContaining("\"Toxic speech\"");
    }

    private static void load(SignalDetector detector) {
        PolicyEngine.builder()
                .packs("toronto-public-library")
                .detector(detector)
                .load();
    }

    @Test
    void aDetectorIsHeldToWhatItSaidWhenTheEngineWasLoaded() {
        Set<String> kinds = new LinkedHashSet<>(Set.of("spam"));
        SignalDetector announced = AnnouncedDetector.of(new Seeing("model", kinds));
        kinds.add("threat");

        assertThat(announced.kinds()).containsExactly("spam");
    }
}
