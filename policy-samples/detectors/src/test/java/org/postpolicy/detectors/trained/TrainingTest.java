package org.postpolicy.detectors.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.detectors.trained.CrossValidation.Judged;

class TrainingTest {

    private static final Model MODEL = Bait.model();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claim your free gift card now, message me for the secret",
                "I am rich since I met this trader, ask me how to double your money",
                "Get free followers today, click my profile",
                "Contactez notre agent et gagnez de l'argent à la maison"
            })
    void baitThatItHasNeverReadIsSeen(String text) {
        assertThat(MODEL.probability(text)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My daughter loved the puppet show on Sunday",
                "Can I renew a film online from another branch",
                "The evening hours should stay as they are",
                "Ma fille a adoré l'heure du conte"
            })
    void whatPeopleReallyWriteIsNot(String text) {
        assertThat(MODEL.probability(text)).isLessThan(0.5);
    }

    @Test
    void itDoesWellOnPartsThatItHasNotLearntFrom() {
        CrossValidation validation = CrossValidation.of("spam", Bait.examples(), 5);

        assertThat(validation.judged()).hasSameSizeAs(Bait.examples());
        assertThat(validation.at(0.5).recall()).isGreaterThan(0.6);
        assertThat(validation.at(0.5).falseAlarmRate()).isLessThan(0.25);
    }

    @Test
    void equalTextsNeverStandOnBothSides() {
        List<Example> examples = new ArrayList<>(Bait.examples());
        Example odd = new Example("zyx zyx zyx", true);
        examples.addAll(Collections.nCopies(30, odd));

        assertThat(CrossValidation.of("spam", examples, 3).judged())
                .filteredOn(judged -> judged.example().equals(odd))
                .allSatisfy(judged -> assertThat(judged.probability()).isLessThan(0.9));
    }

    @Test
    void theThresholdIsTheLowestThatKeepsFalseAlarmsRare() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            judged.add(new Judged(new Example("harmless " + i, false), i / 10.0));
            judged.add(new Judged(new Example("bait " + i, true), (i + 0.5) / 10));
        }
        CrossValidation validation = new CrossValidation(judged);
        double threshold = validation.threshold(0.2);

        assertThat(validation.at(threshold).falseAlarms()).isEqualTo(2);
        assertThat(validation.at(threshold).seen()).isEqualTo(3);
        assertThat(validation.at(Math.nextDown(threshold)).falseAlarms()).isEqualTo(3);
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(Bait.model())).isEqualTo(bytes(MODEL));
    }

    @Test
    void aModelThatIsReadAgainIsTheSame() throws IOException {
        Model read = Model.read(new ByteArrayInputStream(bytes(MODEL.withThreshold(0.7))));

        assertThat(bytes(read)).isEqualTo(bytes(MODEL.withThreshold(0.7)));
        assertThat(read.threshold()).isEqualTo(0.7);
        assertThat(read.probability("Claim your gift")).isEqualTo(MODEL.probability("Claim your gift"));
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        byte[] whole = bytes(MODEL);
        byte[] otherForm = whole.clone();
        otherForm[5]++;
        byte[] otherPlace = whole.clone();
        Arrays.fill(otherPlace, whole.length - 8, whole.length - 4, (byte) 0x7f);

        for (byte[] broken : List.of(new byte[0], otherForm, otherPlace, Arrays.copyOf(whole, whole.length - 1))) {
            assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(broken)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("This is no model, or not a whole one. Train it anew.");
        }
    }

    @Test
    void withoutBothSortsThereIsNothingToLearn() {
        assertThatThrownBy(() -> Training.of("spam", List.of(new Example("one", true))))
                .hasMessageStartingWith("There is nothing to learn");
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
