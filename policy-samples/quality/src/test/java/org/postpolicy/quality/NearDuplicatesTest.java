package org.postpolicy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class NearDuplicatesTest {

    @Test
    void messagesThatDifferInNumbersOnlyAreInOnePart() {
        assertThat(parts("Call 555 to claim the prize", "See you at six", "Call 777 to CLAIM the prize!"))
                .containsExactly("0", "1", "0");
    }

    @Test
    void aMessageBetweenTwoOthersJoinsThem() {
        assertThat(parts("one two three four", "five six seven eight", "three four five six seven eight one two"))
                .containsExactly("0", "0", "0");
    }

    @Test
    void partsAreFilledInTurn() {
        assertThat(parts("one", "two", "three", "four", "five")).containsExactly("0", "1", "2", "0", "1");
    }

    private static List<String> parts(String... texts) {
        List<Row> rows = IntStream.range(0, texts.length)
                .mapToObj(i -> new Row("row-" + i, texts[i], "spam", JsonNodeFactory.instance.objectNode()))
                .toList();
        Map<Row, String> dealt = NearDuplicates.dealt(rows, 3);
        return rows.stream().map(dealt::get).toList();
    }
}
