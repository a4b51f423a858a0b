package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What abuses a person, and what only uses the same words. */
class PersonalAttackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The head clerk is a total clown.",
                "You absolute donkey.",
                "The mayor is a corrupt pig.",
                "Get off this page, you spoiled brat.",
                "Your IQ must be lower than room temperature.",
                "Everyone who likes this book is braindead.",
                "She couldn't manage a lemonade stand.",
                "He is as dumb as a post.",
                "Pauvre cloche.",
                "Tu fais pitié.",
                "T'as pas de tête.",
                "Un vrai cave, ce gérant.",
                "Boucle-la, vieux débris.",
                "Espèce de face de rat.",
                "Notre échevine a la finesse d'une enclume.",
                "Voilà la modératrice, cette pimbêche.",
                "t trop con le prof",
                "C'te contremaître-là, c't un maudit trou de cul."
            })
    void abusesAPerson(String text) {
        assertThat(Look.at("personal-attack", text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What an idiot I was to forget my card again.",
                "The villain in chapter nine is a disgusting rat.",
                "Shut up and take my money!",
                "The old witch in the story turns out to be kind.",
                "People like you make this page a joy.",
                "You silly goose, we are closed on Monday.",
                "J'ai perdu mon petit chien près de la bibliothèque.",
                "Quelle vache magnifique dans cet album!",
                "Quel idiot j'ai été de rater la vente de livres!",
                "Le gros rat de l'histoire fait rire les petits.",
                "Vos étagères sont vides depuis un mois.",
                "Vous êtes fous de lecture? Nous aussi!",
                "Nous étudions le cerveau d'une mouche au labo de sciences.",
                "Le maire a traité son adjoint de crétin.",
                "Mon crétin de chat a encore caché ma carte.",
                "Je me sens nigaud devant cette machine."
            })
    void onlyUsesTheSameWords(String text) {
        assertThat(Look.at("personal-attack", text)).isEmpty();
    }
}
