package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I was born on May 12, 2014       | born on May 12, 2014
            born 12 May 2014                 | born 12 May 2014
            my dob is 05/12/2014             | dob is 05/12/2014
            DOB: 2014-05-12                  | DOB: 2014-05-12
            date of birth: 12.05.1980        | date of birth: 12.05.1980
            her birthday is the 3rd of March | birthday is the 3rd of March
            May 12 is my birthday            | May 12 is my birthday
            born in May 1990                 | born in May 1990
            D.O.B.: 05/14/1990               | D.O.B.: 05/14/1990
            dob 19900514                     | dob 19900514
            born Sept. 3, 2001               | born Sept. 3, 2001
            born 14 May '90                  | born 14 May '90
            Birthday: 1990/05/14             | Birthday: 1990/05/14
            his birthday's the fourth of July | his birthday's the fourth of July
            my birthday is May twenty first  | birthday is May twenty first
            """)
    void aDateThatSomebodyWasBornOnIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("birth-date", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            elle est née le 3 mars 2015    | née le 3 mars 2015
            né le 1er mai 1990             | né le 1er mai 1990
            date de naissance : 03/04/2015 | date de naissance : 03/04/2015
            mon anniversaire est le 5 juin | mon anniversaire est le 5 juin
            le 5 juin est ma fête          | 5 juin est ma fête
            Anniversaire : 14 août 1985    | Anniversaire : 14 août 1985
            """)
    void uneDateDeNaissanceIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("birth-date", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shakespeare was born on April 23, 1564",
                "The club meets on May 12",
                "The poet was born on May 12, 1950",
                "L'autrice est née le 3 mars 1950",
                "born in 1985",
                "Le 10e anniversaire de la bibliothèque le 12 mai",
                "Born to read starts May 12",
                "Happy birthday! See you May 12",
                "born 31/31/2014",
                "born 2014-05/12",
                "Canada's birthday is July 1",
                "né pour lire : samedi 14 mai",
                "born 19901345",
                "The birthday party is on May 14"
            })
    void anyOtherDateIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
