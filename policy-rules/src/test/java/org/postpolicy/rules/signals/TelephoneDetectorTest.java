package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Call my mom at 416-555-0199!   | 416-555-0199
            Call me (416) 555-0199 tonight | (416) 555-0199
            416.555.0199 ext. 12           | 416.555.0199
            that is 1 (416) 555-0199       | 1 (416) 555-0199
            my number-416-555-0199         | 416-555-0199
            tel:+1-416-555-0199            | +1-416-555-0199
            4165550199 is mine             | 4165550199
            ４１６-555-0199                   | ４１６-555-0199
            room 12 (416) 555-0199         | (416) 555-0199
            call ٤١٦-٥٥٥-٠١٩٩ tonight      | ٤١٦-٥٥٥-٠١٩٩
            call ४१६ ५५५ ०१९९ tonight      | ४१६ ५५५ ०१९९
            416-555-0199 100$              | 416-555-0199
            flat A1 416-555-0199           | 416-555-0199
            ask mom2 (416) 555-0199        | (416) 555-0199
            @alice7 4165550199             | 4165550199
            416-555-0199 2nd floor         | 416-555-0199
            try 416-555-0199 5pm on        | 416-555-0199
            her cell: 416-555-0199x12      | 416-555-0199
            [416] 555-0199                 | [416] 555-0199
            416 - 555 - 0199               | 416 - 555 - 0199
            416·555·0199                   | 416·555·0199
            416_555_0199                   | 416_555_0199
            (876) 555-0123                 | (876) 555-0123
            4️⃣1️⃣6️⃣-555-019️⃣9️⃣ is me           | 4️⃣1️⃣6️⃣-555-019️⃣9️⃣
            """)
    void aNumberOfNorthAmericaIsSeenHoweverItIsWritten(String text, String excerpt) {
        assertThat(Personal.seen("private-telephone", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            +44 20 7946 0958              | +44 20 7946 0958
            or +33 1 23 45 67 89 at night | +33 1 23 45 67 89
            011 44 20 7946 0958           | 011 44 20 7946 0958
            0961-759 6216 or so | 0961-759 6216
            01.84.17.61.18 | 01.84.17.61.18
            +39 06 678 4343               | +39 06 678 4343
            +44 7700 900123               | +44 7700 900123
            +33 (0)6 39 98 01 23          | +33 (0)6 39 98 01 23
            +91 98765 43210               | +91 98765 43210
            030/23125-123                 | 030/23125-123
            """)
    void aNumberFromAbroadIsSeenByItsCode(String text, String excerpt) {
        assertThat(Personal.seen("private-telephone", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            my cell is 555-0199           | 555-0199
            text me 5550199               | 5550199
            her number is 09-7625400      | 09-7625400
            Appelle-moi au 06 12 34 56 78 | 06 12 34 56 78
            mon cell : 555-0142           | 555-0142
            """)
    void anyLengthIsANumberWhereItIsToBeCalled(String text, String excerpt) {
        assertThat(Personal.seen("private-telephone", text)).containsExactly(excerpt);
    }

    @Test
    void onTheCardOfADwellingTheNameOfALineMakesNoBusiness() {
        String card = "Ada Byrne\n12 Quay Rd\nApt. 4\n416-555-0199-Office\n(37) 788-063-Fax";

        assertThat(Personal.seen("private-telephone", card)).containsExactly("416-555-0199", "(37) 788-063");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The branch, 12 Quay Rd, Suite 4, 416-555-0199 (office)",
                "Suite 4, our library, 416-555-0199-Office",
                "Ada Byrne, 12 Quay Rd, 416-555-0199 (office)"
            })
    void anOfficeOfAnInstitutionOrOfNoDwellingIsBusiness(String text) {
        assertThat(Personal.seen("private-telephone", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Appelle-moi au 514-555-0142              | 514-555-0142
            Le numéro de ma mère est le 514 555-0142 | 514 555-0142
            """)
    void frenchSentencesGiveNumbersToo(String text, String excerpt) {
        assertThat(Personal.seen("private-telephone", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call the library at 416-555-0199",
                "Appelez la bibliothèque au 514-555-0142",
                "To register, call 416-555-0199",
                "For more information: 416-555-0199",
                "Inscription : 514-555-0142",
                "416-555-0199 is the help desk",
                "Our line is toll free: 1-800-555-0199",
                "My favourite is 978-0-439-02348-1",
                "Due back 2012-05-14, 10:30 to 18:00",
                "call me on 2014-05-12",
                "call before 12/05/2014",
                "It costs $4165550199, which is absurd",
                "it was 416-555-0199$",
                "Call number 813.54 .R69 2003",
                "Order 416-555-0199 is here",
                "https://example.org/item/4165550199",
                "the years 2019-2024 call for change",
                "01.02.2014 10:30",
                "ISBN 0-439-02348-1 is lost",
                "0-439-02348-1",
                "The file is scan_4165550199_a",
                "Item 29999012345678 is on the shelf",
                "Il y a 416 555 livres",
                "1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17-18-19-20",
                "0800 496 0123 is free to call",
                "1 234 567 890 $",
                "43.653226,-79.383184",
                "lottery 04 12 23 31 38 45",
                "OCLC 1234567890",
                "timestamp 1700000000"
            })
    void whatIsNobodysPrivateNumberIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
