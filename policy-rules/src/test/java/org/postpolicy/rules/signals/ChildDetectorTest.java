package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I'm Noah and I'm 8 and I love books | I'm Noah and I'm 8
            My name is mia and i am 9           | My name is mia and i am 9
            I am nine and my name is Mia        | I am nine and my name is Mia
            I am 9 and I go to Oak Park School  | I am 9 and I go to Oak Park School
            I'm in 3rd grade and my name is Ana | I'm in 3rd grade and my name is Ana
            My name is Mia and I am in grade 3  | My name is Mia and I am in grade 3
            """)
    void aChildWhoTellsOfItselfIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("child-identity", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            My daughter Emma is 7                            | My daughter Emma is 7
            My son Liam, 8, loves it                         | My son Liam, 8
            My 7-year-old son Liam loves it                  | 7-year-old son Liam
            our daughter Zoe (6) came                        | our daughter Zoe (6
            my niece Chloe just turned 5                     | my niece Chloe just turned 5
            my son Liam is in grade 3                        | my son Liam is in grade 3
            My daughter Emma is in Ms. Roy's class           | My daughter Emma is in Ms. Roy's class
            my grandson Oliver goes to Hilltop Public School | my grandson Oliver goes to Hilltop Public School
            Sofia (age 9) won | Sofia (age 9
            My twins Ana and Leo are 4 years old | My twins Ana and Leo are 4 years old
            Happy 7th birthday to my daughter Chloe | 7th birthday to my daughter Chloe
            Mia is 7 years old                               | Mia is 7 years old
            Mia turns 7 today | Mia turns 7
            Liam just turned 8! | Liam just turned 8
            my granddaughter Ella is in kindergarten | my granddaughter Ella is in kindergarten
            my daughter Mia, who's 7 | my daughter Mia, who's 7
            Our child Robin is 18 months old | Our child Robin is 18 months old
            my twins Ana and Leo are 6 | my twins Ana and Leo are 6
            """)
    void aChildOfWhomAParentTellsIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("child-identity", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Je m'appelle léa et j'ai 9 ans         | Je m'appelle léa et j'ai 9 ans
            Mon fils Théo a 7 ans                  | Mon fils Théo a 7 ans
            ma fille Léa, 8 ans, adore lire        | ma fille Léa, 8 ans
            Ma fille Léa est en 3e année           | Ma fille Léa est en 3e année
            Mon fils Théo va à l'école Sainte-Anne | Mon fils Théo va à l'école Sainte-Anne
            Hugo (6 ans) a gagné | Hugo (6 ans
            je suis en 4e année et je m'appelle Ana | je suis en 4e année et je m'appelle Ana
            joyeux 8e anniversaire à ma fille Léa | 8e anniversaire à ma fille Léa
            Léa a 7 ans                            | Léa a 7 ans
            Mon fils de 7 ans, Hugo, adore | Mon fils de 7 ans, Hugo
            ma fille Léa est dans la classe de Mme Roy | ma fille Léa est dans la classe de Mme Roy
            ma nièce Zoé est en maternelle | ma nièce Zoé est en maternelle
            """)
    void unEnfantIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("child-identity", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am nine and I love dragons.",
                "J'ai neuf ans et j'aime les dragons.",
                "Matilda is five years old in the book",
                "Dans le roman, Léa a 9 ans",
                "The Oak Branch is 10 years old",
                "La bibliothèque a 10 ans",
                "My daughter Emma loves the storytime",
                "I'm Emma from the Oak School team",
                "I'm Sarah and I have worked here for 15 years",
                "My son Liam is 17 minutes late",
                "Storytime for children aged 3 to 5",
                "Program for grade 3 at Oak Park School",
                "Sofia, aged 3 to 5",
                "Ana, age 6-9",
                "Wait, a five year old wrote this",
                "Mon fils adore le club",
                "My name is Ana and I teach grade 3",
                "Je m'appelle Ana et j'enseigne en 3e année",
                "Toronto turned 3 corners",
                "The city turns 12 old buses around"
            })
    void aNameAloneOrAnAgeAloneIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
