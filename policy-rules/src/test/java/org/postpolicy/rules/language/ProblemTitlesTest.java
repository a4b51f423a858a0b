package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTitlesTest {

    @Test
    void everyCodeHasATitleInBothLanguagesAndNoTitleIsLeftOver() {
        assertThat(ProblemTitles.french().stringPropertyNames())
                .as("write the title of each new code in problem-titles.fr.properties")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
        ProblemTitles.byCode().values().forEach(title -> {
            assertThat(title.wordings()).containsOnlyKeys("en", "fr");
            assertThat(title.wordings().values()).noneMatch(String::isBlank).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyCodeHasAdviceInFrenchAndNoAdviceIsLeftOver() {
        assertThat(ProblemTitles.frenchAdvice().stringPropertyNames())
                .as("write what to do about each new code in problem-advice.fr.properties")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
        ProblemTitles.adviceByCode()
                .forEach((code, advice) ->
                        assertThat(advice.wordings().get("fr")).as(code).matches(".{10,}\\."));
    }

    @Test
    void accentsAreReadAsTheyAreWritten() {
        assertThat(ProblemTitles.byCode().get("P101").wordings())
                .containsEntry("fr", "Un fichier ou un dossier ne peut pas être lu");
    }
}
