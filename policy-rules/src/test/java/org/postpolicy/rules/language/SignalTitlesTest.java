package org.postpolicy.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTitlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyKindAndSubkindHasATitleAndNoTitleIsLeftOver(String language) {
        assertThat(SignalTitles.in(language).stringPropertyNames())
                .as("write the title of each new kind and subkind in signal-titles.%s.properties", language)
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void noTitleIsBlankOrTheSameInBothLanguages() {
        SignalTitles.byKind()
                .forEach((name, title) -> assertThat(title.wordings().values())
                        .as(name)
                        .hasSize(2)
                        .noneMatch(String::isBlank)
                        .doesNotHaveDuplicates());
    }

    @Test
    void noTwoKindsAndNoTwoSubkindsOfAKindReadTheSame() {
        for (String language : Set.of("en", "fr")) {
            Set<String> read = new LinkedHashSet<>();
            SignalTitles.byKind().forEach((name, title) -> {
                String within = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
                assertThat(read.add(within + "/" + title.wordings().get(language)))
                        .as("%s in %s", name, language)
                        .isTrue();
            });
        }
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (SignalKind known : SignalCatalogue.all()) {
            names.add(known.kind());
            known.subkinds().forEach(subkind -> names.add(known.kind() + "/" + subkind));
        }
        return names;
    }
}
