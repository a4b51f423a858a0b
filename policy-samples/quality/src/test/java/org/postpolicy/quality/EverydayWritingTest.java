package org.postpolicy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EverydayWritingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | u, ur, r | You're sure your books are yours? | ur sure ur books r yours?",
                "en | gonna, wanna, gotta, kinda | I am going to want to go | I am gonna wanna go",
                "en | without apostrophes | Don’t, it's | Dont, its",
                "en | contractions written out | I'm sure they won't, you'll see | I am sure they will not, you will see",
                "en | contracted | I am sure they will not, she does not | I'm sure they won't, she doesn't",
                "en | -in for -ing | singing in spring | singin in sprin",
                "en | a swear word before the longest word | Read the notice | Read the fucking notice",
                "en | small letters, no marks | Read, please! | read please",
                "fr | ke, ki, koi, pk, bcp, pr, ds | Que dit-il pour tout ? | ke dit-il pr tt ?",
                "fr | sans apostrophes | L'ami qu’il a | Lami quil a",
                "fr | sans accents | été | ete",
                "fr | sans ne | Je n'ai rien et ne veux rien | Je ai rien et veux rien",
                "fr | jsuis, chuis, jvais, tes, ya | Je suis là, il y a un banc | chuis là, ya un banc",
                "fr | vraiment before the longest word | Lis cette affiche | Lis cette vraiment affiche"
            })
    void aSentenceIsWrittenAsTheNameSays(String language, String name, String text, String written) {
        assertThat(named(language, name).written().apply(text)).isEqualTo(written);
    }

    @Test
    void everyWayHasItsOwnName() {
        List<String> names = EverydayWriting.all().stream()
                .map(writing -> writing.language() + writing.name())
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private static EverydayWriting named(String language, String name) {
        return EverydayWriting.all().stream()
                .filter(writing ->
                        writing.language().equals(language) && writing.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
