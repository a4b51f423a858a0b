package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mia Berg of 12 Oak Street is ill             | 12 Oak Street
            at 140 5th Avenue                            | 140 5th Avenue
            12 St. John Street                           | 12 St. John Street
            5-12 Oak Street is mine                      | 5-12 Oak Street
            she is at 55 King Street West                | 55 King Street West
            come to 12B Oak Lane                         | 12B Oak Lane
            she lives at 12 Maple | 12 Maple
            Mon adresse : 12 Laurier | 12 Laurier
            12 oak street                                | 12 oak street
            the head of the branch is my sister, 4 Elm Street | 4 Elm Street
            350 W. 42nd St                               | 350 W. 42nd St
            12 1/2 Oak Street                            | 12 1/2 Oak Street
            12½ Oak Street                               | 12½ Oak Street
            1234 Highway 7                               | 1234 Highway 7
            her farm is at 4500 County Road 12           | 4500 County Road 12
            """)
    void aStreetAfterANumberIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("home-address", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            au 12, rue des Érables             | 12, rue des Érables
            au 4, chemin de la Côte-des-Neiges | 4, chemin de la Côte-des-Neiges
            12B, rue Saint-Denis               | 12B, rue Saint-Denis
            au 12 rue des érables              | 12 rue des érables
            5 Via Roma                         | 5 Via Roma
            au 8, boulevard Gouin Est          | 8, boulevard Gouin Est
            12, boul. René-Lévesque            | 12, boul. René-Lévesque
            12 av. du Parc                     | 12 av. du Parc
            12 bis, rue de la Paix             | 12 bis, rue de la Paix
            """)
    void aStreetWordBeforeTheNameIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("home-address", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mail it to PO Box 12 | PO Box 12
            Unit 1234 Box 5678   | Unit 1234 Box 5678
            FPO AE 01234         | FPO AE 01234
            I am at R.R. #2      | R.R. #2
            C.P. 123, Gaspé      | C.P. 123
            """)
    void wordsAndNumbersThatOnlyAnAddressHasAreSeen(String text, String excerpt) {
        assertThat(Personal.seen("home-address", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The branch at 12 Oak Street is open late",
                "La succursale est au 12, rue des Érables",
                "Our offices are at 12 Oak Street",
                "It is 5 minutes down the road",
                "a 20 minute drive",
                "My 3 overdue books at Main Street",
                "I have 3 overdue books. Street parking is free.",
                "on 12 May Court opened",
                "June 2015 Reading drive",
                "we go live at 7 PM",
                "they are live on 5 May",
                "live in 2015 Toronto",
                "Join us at 12 Oak Street",
                "Le concert a lieu au 12, rue des Érables",
                "2 way street",
                "14, 11 Oaks, Dr",
                "221B Baker Street",
                "Il y a 3 livres sur la table",
                "1, rue et place",
                "go down 2 plaza",
                "12 books, Oak Street",
                "Bus 501 Queen Street",
                "Room 12, Main Street branch",
                "level 12 Dungeon Way",
                "20 Highway 61 postcards",
                "Line 2 Bloor Street trains"
            })
    void whatIsNoHomeIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
