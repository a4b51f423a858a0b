package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Ground;
import org.postpolicy.rules.language.SeenSignal;
import org.postpolicy.rules.language.SignalCatalogue;
import org.postpolicy.rules.language.SignalKind;
import org.postpolicy.rules.language.WordList;

class WeighingDetectorTest {

    private static final String KIND = "charitable-solicitation";
    private static final String APPEAL = "The Lams were evicted. Our shelter has no blankets. Could you spare two?";

    @Test
    void wordsOfSeveralSentencesAddUp() {
        assertThat(Look.excerpts(KIND, "🔥 " + APPEAL))
                .containsExactly("evicted. Our shelter has no blankets. Could you spare");
    }

    @Test
    void theSameWordsApartShowNothing() {
        assertThat(Stream.of(APPEAL.split("(?<=[.?]) ")).flatMap(sentence -> Look.excerpts(KIND, sentence).stream()))
                .isEmpty();
    }

    @Test
    void theLibrarysOwnMattersCountAgainst() {
        assertThat(Look.excerpts(KIND, "The library has a workshop. " + APPEAL)).isEmpty();
    }

    @Test
    void wordsFarApartAreNotSummedUp() {
        String between = "and so we went on and on ".repeat(6);

        assertThat(Look.excerpts(KIND, APPEAL.replace("Our", between + "our").replace("Could", between + "could")))
                .isEmpty();
    }

    @Test
    void aLongAppealIsOnePieceOfEvidence() {
        String appeal = (APPEAL + " ").repeat(6).strip();

        assertThat(Look.excerpts(KIND, appeal))
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt).startsWith("evicted").endsWith("spare"));
    }

    @Test
    void anAppealAfterOtherTalkIsItsOwnEvidence() {
        String between = "and so we went on and on ".repeat(20);

        assertThat(Look.excerpts(KIND, APPEAL + " " + between + APPEAL)).hasSize(2);
    }

    @Test
    void aLineOfAListKnowsBetterThanASum() {
        assertThat(Look.excerpts(KIND, APPEAL + " Chip in!")).containsExactly("Chip in");
    }

    @Test
    void anExceptionOfAListKnowsBetterThanASum() {
        assertThat(Look.excerpts(KIND, APPEAL + " How do I donate?")).isEmpty();
    }

    @Test
    void aSumNamesTheProtectedGroundOfItsGroup() {
        assertThat(Look.at("harassment", "Our park was nice once. Then came seniors with their freeloader ways."))
                .singleElement()
                .satisfies(signal -> assertThat(signal.ground()).isEqualTo(Ground.AGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The seniors in my street: never freeloaders, always awake.",
                "Once more: the seniors in my street are not a burden on anybody.",
                "He called the seniors freeloaders, which is cruel.",
                "A novel in which seniors fight vermin in a spaceship.",
            })
    void contemptThatIsDeniedOrToldIsNone(String text) {
        assertThat(Look.excerpts("harassment", text)).isEmpty();
    }

    @Test
    void theWordsOfOnePackDoNotSilenceTheSumOfAnother() {
        List<List<WordList>> packs = List.of(List.of(), List.of(Look.list(KIND + ".en.txt", "no blankets")));

        assertThat(Look.with(KIND, APPEAL, packs))
                .extracting(seen -> seen.signal().excerpt(), SeenSignal::packs)
                .containsExactly(
                        tuple("evicted. Our shelter has no blankets. Could you spare", 1L), tuple("no blankets", 2L));
    }

    @Test
    void aPackThatReplacesTheListReplacesTheSumToo() {
        List<List<WordList>> packs =
                List.of(List.of(), List.of(Look.list(KIND + ".fr.txt", "# replaces", "quête annuelle")));

        assertThat(Look.with(KIND, APPEAL, packs)).extracting(SeenSignal::packs).containsExactly(1L);
    }

    @Test
    void whatANeededSortOfWordsLacksIsNoSignal() {
        assertThat(Look.excerpts("copyright-material", "I copied it, help yourselves"))
                .isEmpty();
        assertThat(Look.excerpts("copyright-material", "I copied the chapter, help yourselves"))
                .hasSize(1);
    }

    @Test
    void twoWaysToReadTheSameWordsCountOnce() {
        assertThat(Look.excerpts("spam", "Tax refund pending")).isEmpty();
        assertThat(Look.excerpts("spam", "Tax refund! Verify your details")).hasSize(1);
    }

    @Test
    void everyFileOfWeightsIsReadableAndNamesASubkindOfItsSignal() {
        Set<String> weighed = Set.of(
                "advertising",
                "charitable-solicitation",
                "confidential",
                "copyright-material",
                "identifies-as-staff",
                "harassment",
                "political-campaigning",
                "spam");

        assertThat(SignalCatalogue.all())
                .filteredOn(kind -> BuiltInLists.weights(kind.kind()).isPresent())
                .allSatisfy(WeighingDetectorTest::isInOrder)
                .extracting(SignalKind::kind)
                .containsExactlyInAnyOrderElementsOf(weighed);
    }

    private static void isInOrder(SignalKind kind) {
        Weights weights = BuiltInLists.weights(kind.kind()).orElseThrow();
        assertThat(weights.subkind() == null || kind.subkinds().contains(weights.subkind()))
                .isTrue();
        assertThat(weights.sorts()).extracting(Weights.Sort::name).doesNotHaveDuplicates();
        assertThat(weights.sorts()).allSatisfy(sort -> assertThat(sort.lines()).isNotEmpty());
    }

    @Test
    void aHeaderWithoutAWeightIsNamed() {
        assertThatThrownBy(() -> WeightsReader.read(KIND, "weights/x.txt", "enough 5\nwithin 30\n[give]\ndonate\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("weights/x.txt: \"[give]\" is no header such as [prize 3 leads].");
    }

    @Test
    void aFileThatDoesNotSayWhatIsEnoughIsNamed() {
        assertThatThrownBy(() -> WeightsReader.read(KIND, "weights/x.txt", "within 30\n[give 2]\ndonate\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("weights/x.txt: \"enough\" is no number above the first header.");
    }

    @Test
    void aPatternAmongWordsIsNamed() {
        Weights weights = WeightsReader.read(KIND, "weights/x.txt", "enough 5\nwithin 30\n[give 2]\ngive ... now\n");

        assertThatThrownBy(() -> new WeighingDetector(weights, new Vocabulary(), 0, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give ... now");
    }
}
