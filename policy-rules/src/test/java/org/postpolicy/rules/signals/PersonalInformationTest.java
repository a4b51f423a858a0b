package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Signal;

class PersonalInformationTest {

    private static final String KIND = "personal-information";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            private-telephone | Call my mom at 416-555-0199!              | 416-555-0199
            private-telephone | Call me (416) 555-0199 tonight            | (416) 555-0199
            private-telephone | my cell is 555-0199                       | 555-0199
            private-telephone | Appelle-moi au 514-555-0142               | 514-555-0142
            private-e-mail    | write to ana.roy@example.org please       | ana.roy@example.org
            private-e-mail    | écris-moi à luc@exemple.example.org       | luc@exemple.example.org
            home-address      | Mia Berg of 12 Oak Street is ill          | 12 Oak Street
            home-address      | the head of the branch lives at 4 Elm Street | 4 Elm Street
            home-address      | J'habite au 12, rue des Érables           | 12, rue des Érables
            postal-code       | I live in Toronto, M5V 2T6                | M5V 2T6
            postal-code       | elle habite à Montréal, H2X 1Y4           | H2X 1Y4
            government-id     | my SIN is 130 692 544                     | 130 692 544
            government-id     | her ssn: 123-45-6789                      | 123-45-6789
            government-id     | mon NAS est le 130692544                  | 130692544
            account-number    | pay with 4111 1111 1111 1111              | 4111 1111 1111 1111
            birth-date        | I was born on May 12 2014                 | born on May 12
            birth-date        | elle est née le 3 mars                    | née le 3 mars
            child-identity    | I am Mia and I am 9 and go to Oak School  | I am Mia and I am 9
            child-identity    | Je m'appelle Léa et j'ai 9 ans            | Je m'appelle Léa et j'ai 9 ans
            ip-address        | he writes from 192.0.2.44 again           | 192.0.2.44
            """)
    void isSeenWithItsPlace(String subkind, String text, String excerpt) {
        assertThat(Look.excerpts(KIND, subkind, text)).contains(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My favourite is 978-0-439-02348-1",
                "Call the library at 416-555-0199",
                "Appelez la bibliothèque au 514-555-0142",
                "Our line is toll free: 1-800-555-0199",
                "Due back 2012-05-14, 10:30 to 18:00",
                "It costs $4165550199, which is absurd",
                "Call number 813.54 .R69 2003",
                "Write to info@library.example.org",
                "écrivez à bibliotheque@exemple.example.org",
                "The branch at 12 Oak Street is open late",
                "La succursale est au 12, rue des Érables",
                "It is 5 minutes down the road",
                "Il y a 3 livres sur la table",
                "Item 29999012345678 is on the shelf",
                "I am nine and I love dragons.",
                "J'ai neuf ans et j'aime les dragons.",
                "version 1.2.3 of the app",
                "The film M5V 2T6 is odd",
                "One in five children breaks a bone before ten."
            })
    void isNotSeenIn(String text) {
        assertThat(Look.at(KIND, text)).isEmpty();
    }

    @Test
    void aTelephoneNumberKeepsItsOffsetsBehindAnEmoji() {
        String text = "\uD83D\uDE00\u200D\uD83D\uDE00 call me: 416-555-\u200B0199";

        Signal signal = Look.at(KIND, text).get(0);

        assertThat(text.substring(signal.start(), signal.end())).isEqualTo("416-555-\u200B0199");
        assertThat(signal.excerpt()).isEqualTo("416-555-\u200B0199");
    }
}
