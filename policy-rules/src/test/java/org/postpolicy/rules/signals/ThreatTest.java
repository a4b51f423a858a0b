package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What announces harm, and what only sounds like it. */
class ThreatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Touch my bag once more and I'll break your fingers.",
                "Cancel my card again and you'll end up in hospital.",
                "The next person who shushes me gets stabbed.",
                "I want to see her bleed.",
                "My fist is going to meet your face.",
                "Someone please run over that security guard.",
                "You'd better hope I never run into you at night.",
                "Better look over your shoulder from now on.",
                "I put something in the basement. Boom.",
                "This building is going up in flames tonight.",
                "Stop the cuts or things will get ugly.",
                "I hope someone shoots you.",
                "I am this close to strangling you.",
                "I should have killed you when I had the chance.",
                "You are going to get your ass kicked.",
                "I'm going to hunt you down.",
                "I will end you.",
                "Next time I see you I'm knocking your teeth out.",
                "kill urself",
                "Je vais te faire la peau.",
                "Je vais tous vous tuer.",
                "Il faudrait tous les fusiller.",
                "On va t'avoir.",
                "Vous êtes prévenus, ça va saigner.",
                "Prépare ton cercueil.",
                "Je vais crever tes pneus.",
                "Je vous conseille de surveiller vos arrières.",
                "Tu ne verras pas Noël.",
                "Le directeur va finir à l'hôpital.",
                "Sinon c'est avec la carabine que je repasse.",
                "La prochaine qui me parle, je lui tords le poignet.",
                "Votre succursale finira en cendres.",
                "Jte jure jvais te planter.",
                "Qu'est-ce que vous attendez pour lui casser la gueule?",
                "On va cramer vos bagnoles."
            })
    void announcesHarm(String text) {
        assertThat(Look.at("threat", text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accidents happen, just bring the wet book to the desk.",
                "Watch your back when lifting those boxes.",
                "I am this close to finishing the puzzle.",
                "I should have returned it to you on Monday.",
                "I hope someone shoots a video of the concert for you.",
                "We are going to hunt for eggs on Sunday.",
                "Il faudrait tous les lire.",
                "You won't see it coming: the twist in this thriller is superb.",
                "See you at the chess tournament, I will destroy you!",
                "Make sure you never miss a story.",
                "There will be blood donors at the clinic.",
                "You're next on the list for this book.",
                "Say your goodbyes to the old branch on Friday.",
                "Je vais te tuer au Scrabble ce soir!",
                "On se retrouve à la sortie après le spectacle?",
                "Vous allez regretter d'avoir manqué ce concert.",
                "Vous serez avertis par courriel.",
                "Vous allez y passer une belle journée.",
                "Protégez votre dos en soulevant les boîtes.",
                "Il est mort en 1920, dit la plaque.",
                "La ville veut raser la maison pour un stationnement.",
                "Les pompiers ont éteint l'incendie de l'école hier.",
                "Le vampire mord et arrache la tête du comte.",
                "Vous allez me payer ça... en croissants!",
                "J'apporte mes couteaux à l'atelier d'affûtage samedi.",
                "Je sais où dort le chat de la bibliothèque.",
                "On va se faire tirer le portrait samedi."
            })
    void onlySoundsLikeIt(String text) {
        assertThat(Look.at("threat", text)).isEmpty();
    }
}
