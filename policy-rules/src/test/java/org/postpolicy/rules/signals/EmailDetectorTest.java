package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            write to ana.roy@example.org please | ana.roy@example.org
            écris-moi à luc@exemple.example.org | luc@exemple.example.org
            mailto:ana@example.org.             | ana@example.org
            ana@xn--exmple-cua.example          | ana@xn--exmple-cua.example
            my email is info@example.org        | info@example.org
            ana＠example.org                     | ana＠example.org
            https://example.org/stop?who=ana@example.org | ana@example.org
            my own e-mail is info@example.org   | info@example.org
            """)
    void anAddressIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("private-e-mail", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ana at example dot org               | ana at example dot org
            ana dot roy at example dot org       | ana dot roy at example dot org
            ana.roy [at] example [dot] org       | ana.roy [at] example [dot] org
            ana (at) example.org                 | ana (at) example.org
            ana at gmail.com                     | ana at gmail.com
            my email is ana at example.org       | ana at example.org
            luc arobase exemple point ca         | luc arobase exemple point ca
            mon courriel est luc chez exemple.ca | luc chez exemple.ca
            my email is ana @ example.org        | ana @ example.org
            ana[@]example.org                    | ana[@]example.org
            ana underscore roy at gmail dot com  | ana underscore roy at gmail dot com
            email ana at gmail                   | ana at gmail
            luc à commercial exemple point ca    | luc à commercial exemple point ca
            """)
    void anAddressThatIsSpelledOutIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("private-e-mail", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to info@library.example.org",
                "écrivez à bibliotheque@exemple.example.org",
                "Our office has ana@example.org",
                "look at example.com",
                "see you at nytimes.com",
                "Tickets @ 1.50each",
                "Meet me at Oak dot",
                "results at www dot example dot com",
                "on se voit chez moi",
                "Follow @ana_roy",
                "@ana@social.example posts good reviews",
                "https://video.example/@ana.roy/watch",
                "clone git@example.org:team/books.git",
                "find us at example dot org",
                "order online at books dot example dot com",
                "donate at charity dot org",
                "le site est en ligne chez exemple point ca",
                "a b c @"
            })
    void whatIsNobodysMailboxIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
