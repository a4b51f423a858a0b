package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Ground;
import org.postpolicy.facts.Signal;

/** Every group is looked after alike: what demeans one demeans all, and what is fair of one is fair of all. */
class HarassmentTest {

    private static final Map<String, Ground> GROUPS = groups();

    private static final List<String> FRENCH_GROUPS = List.of(
            "musulmans",
            "juifs",
            "chrétiens",
            "noirs",
            "blancs",
            "immigrants",
            "femmes",
            "hommes",
            "homosexuels",
            "hétérosexuels",
            "vieux",
            "jeunes",
            "handicapés",
            "autistes");

    private static Map<String, Ground> groups() {
        Map<String, Ground> groups = new LinkedHashMap<>();
        for (String group :
                new String[] {"Muslims", "Jews", "Christians", "Catholics", "Hindus", "Sikhs", "atheists"}) {
            groups.put(group, Ground.RELIGION);
        }
        for (String group : new String[] {"black people", "white people", "Asians", "Indigenous people", "Arabs"}) {
            groups.put(group, Ground.RACE);
        }
        for (String group :
                new String[] {"immigrants", "refugees", "Canadians", "Americans", "Russians", "Israelis", "Palestinians"
                }) {
            groups.put(group, Ground.NATIONAL_ORIGIN);
        }
        for (String group : new String[] {"women", "men", "trans people", "cis people"}) {
            groups.put(group, Ground.GENDER);
        }
        for (String group : new String[] {"gay people", "straight people", "lesbians", "bisexuals"}) {
            groups.put(group, Ground.SEXUAL_ORIENTATION);
        }
        groups.put("old people", Ground.AGE);
        groups.put("young people", Ground.AGE);
        groups.put("disabled people", Ground.PHYSICAL_DISABILITY);
        groups.put("blind people", Ground.PHYSICAL_DISABILITY);
        groups.put("autistic people", Ground.MENTAL_DISABILITY);
        groups.put("single mothers", Ground.MARITAL_STATUS);
        groups.put("homeless people", Ground.OTHER_PROTECTED_CATEGORY);
        return groups;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s are vermin.",
                "I think all %s are just filthy animals.",
                "I despise %s.",
                "It is typical of %s to be so lazy.",
                "%s should not be allowed to vote.",
                "%s do not belong in this library.",
                "%s are not even human.",
                "Keep %s out of our school.",
                "We should round up and exterminate %s.",
                "%s deserve to be shot.",
                "%s have no right to live.",
                "Nobody cares what happens to %s.",
                "I met some %s yesterday. They are disgusting.",
                "They are so stupid. Of course they are %s.",
                "%s never change. Let's just eradicate them.",
                "%s are despicble.",
                "%s can't drive.",
                "%s are always stealing.",
                "%s are nothing but objects.",
                "No %s should be allowed in this branch.",
                "Round up all %s.",
                "I hope all %s disappear.",
                "Is it just me or are all %s liars?",
                "Most %s live off our taxes.",
                "All %s want is to destroy our country.",
                "We met the %s next door. They refuse to integrate.",
                "Kick out all %s.",
                "There is something wrong with %s.",
                "%s should lose the right to vote.",
                "The %s here have turned our street into a dump.",
                "I feel nothing but contempt for %s.",
                "The town was nicer before the %s came.",
                "I'm not prejudiced, but these %s get on my nerves.",
                "Let the %s starve."
            })
    void whatDemeansOneGroupDemeansEveryGroupOnItsGround(String sentence) {
        GROUPS.forEach((group, ground) -> {
            String text = String.format(sentence, group);
            assertThat(Look.at("harassment", text))
                    .as(text)
                    .extracting(Signal::ground)
                    .contains(ground);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s are welcome in every branch.",
                "The talk on the history of %s was full.",
                "My neighbours are %s and they bake well.",
                "I do not hate %s.",
                "%s are not stupid.",
                "It is wrong to say that %s are stupid.",
                "The attack on %s was in the news.",
                "No %s deserve to die for what they believe.",
                "Hatred of %s has no place here.",
                "\"%s are vermin\" is a hateful thing to say.",
                "More than half of the readers were %s.",
                "Does the library have books about %s?",
                "I met some %s yesterday. They were lovely.",
                "I will never tolerate the murder of %s.",
                "%s can't get in without a ramp.",
                "%s are nothing but kind to us.",
                "No %s should have to hide.",
                "I hope the stories of %s never disappear.",
                "Saying that %s are vermin is plain hatred.",
                "I am tired of people saying that %s are lazy.",
                "The book shows how %s were called vermin and put in camps in the war.",
                "There is nothing wrong with %s.",
                "The town was quiet until the %s opened their bakery, and now it is lively.",
                "Some %s read less than others, says the survey.",
                "The %s turned the old shop into a lovely café.",
                "Nobody should live off the work of %s.",
                "I feel nothing but respect for %s."
            })
    void whatIsFairOfOneGroupIsFairOfEveryGroup(String sentence) {
        GROUPS.forEach((group, ground) -> {
            String text = String.format(sentence, group);
            assertThat(Look.at("harassment", text)).as(text).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les %s sont des parasites.",
                "Je déteste tous les %s.",
                "Les %s ne devraient jamais voter.",
                "Les %s ne sont pas capables.",
                "J'ai vu des %s hier. Ils sont répugnants.",
                "Les %s méritent de mourir.",
                "Les %s contrôlent les médias.",
                "J'espère que tous les %s vont disparaître.",
                "On ne veut plus de %s.",
                "Mort aux %s !",
                "Les %s vivent à nos crochets.",
                "Les %s ne s'intégreront jamais.",
                "Stop aux %s.",
                "Il faudrait les renvoyer tous, les %s.",
                "J'en ai marre des %s.",
                "Les %s, c'est tous des menteurs.",
                "Les %s ne sont pas faits pour diriger.",
                "Les %s, ça pullule dans le quartier.",
                "Les %s ne seront jamais de vraies personnes, c'est une race de lâches.",
                "Qu'on les stérilise, les %s.",
                "Aucune valeur, aucune morale, les %s sont encore des sauvages."
            })
    void inFrenchWhatDemeansOneGroupDemeansEveryGroup(String sentence) {
        for (String group : FRENCH_GROUPS) {
            String text = String.format(sentence, group);
            assertThat(Look.at("harassment", text)).as(text).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les %s sont les bienvenus au club.",
                "On veut plus de %s à la bibliothèque.",
                "Il n'y a pas assez de %s au conseil.",
                "La violence contre les %s est le sujet de la conférence.",
                "Les %s ne devraient jamais être battus.",
                "Ne jamais traiter les %s de parasites.",
                "Il faut sortir les %s de l'isolement.",
                "Personne ne veut de mal aux %s.",
                "Mon voisin dit que les %s sont paresseux. C'est faux.",
                "Les %s, ça chante bien à la chorale.",
                "Comparer les %s à des rats, même pour rire, c'est cruel.",
                "Ceux qui veulent exclure les %s devraient leur parler une fois.",
                "Refusons qu'on compare les %s à de la vermine."
            })
    void inFrenchWhatIsFairOfOneGroupIsFairOfEveryGroup(String sentence) {
        for (String group : FRENCH_GROUPS) {
            String text = String.format(sentence, group);
            assertThat(Look.at("harassment", text)).as(text).isEmpty();
        }
    }

    @Test
    void aGroupHasEveryWordForPeopleBehindIt() {
        assertThat(Look.at("harassment", "Hasidic tenants are vermin."))
                .singleElement()
                .extracting(Signal::ground, Signal::excerpt)
                .containsExactly(Ground.RELIGION, "Hasidic tenants are vermin");
    }

    @Test
    void theEvidenceReachesIntoTheNextSentence() {
        assertThat(Look.excerpts("harassment", "demeaning", "Ask the refugees next door. They are vermin, I say."))
                .containsExactly("refugees next door. They are vermin");
    }

    @Test
    void aSentenceFurtherOnIsNotReadOfTheGroup() {
        assertThat(Look.at("harassment", "Refugees came to read. We had tea. They are vermin, those mice."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refugees are parsites",
                "Refugees are disgsuting",
                "Reufgees are parasites",
                "Refuges are parasites"
            })
    void aSlipOfTheKeyboardHidesNothing(String text) {
        assertThat(Look.at("harassment", text)).as(text).isNotEmpty();
    }

    @Test
    void aSlipThatIsAnotherWordCountsAsThatWord() {
        assertThat(Look.at("harassment", "Refugees are the best")).isEmpty();
    }
}
