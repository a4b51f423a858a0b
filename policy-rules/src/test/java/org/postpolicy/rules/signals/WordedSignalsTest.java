package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One firing and one near-miss example per signal and language, in this order: kind, language, seen, not seen. */
class WordedSignalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            obscenity | en | What a shitty day this was | Scunthorpe has a fine library and so has Essex
            obscenity | en | this is b u l l s h i t | Moby Dick is on the second floor
            obscenity | fr | Quelle connerie, vraiment | Le film Carmen a du succès
            harassment | en | Muslims have no business in a library | The display on the history of Muslims was instructive
            harassment | en | Old people should not be let near a computer | We run a computer course for older people
            harassment | en | Immigrants are vermin | You should never say immigrants are vermin
            harassment | en | He called it gay, what a retard | My book is overdue, sorry for the delay
            harassment | fr | Dehors les immigrants | Nous accueillons les immigrants le lundi
            harassment | fr | Les musulmans sont des parasites | Mon livre est en retard de deux jours
            threat | en | I will be waiting for that librarian after closing | I will be waiting at the door at opening time!
            threat | en | If he comes back I will break his arm | That movie had a fight scene
            threat | en | Come near my street and you will regret it | We will vote you out
            threat | fr | Je vais te frapper à la sortie | Je vais te prêter ce livre
            threat | fr | Je sais où tu habites | Je sais où trouver ce livre
            personal-attack | en | You are an idiot, get lost. | I think you are mistaken about the date.
            personal-attack | en | You are a complete fool | They said "you are a complete fool" to me
            personal-attack | fr | Tu es un imbécile | Tu es en avance aujourd'hui
            personal-attack | fr | Ferme ta gueule | Ferme la porte, il fait froid
            spam | en | Congratulations, you have won! Click here | You may click a title to read more
            spam | en | Buy tea at my stall today! Buy tea at my stall today! Buy tea at my stall today! | Buy tea, drink tea, read books
            spam | fr | Vous avez gagné un voyage, cliquez ici | Vous avez raison sur ce point
            advertising | en | Selling my bike, 50 dollars, message me. | Does the library sell old books?
            advertising | en | Use code SAVE for a discount on lamps | The farmers' market is open on Saturday.
            advertising | fr | Je vends mon vélo, 50 $, écrivez-moi | Vendez-vous de vieux livres?
            disclaimer | en | These views are mine alone. | She was personally involved.
            disclaimer | en | Opinions are my own and not those of my employer | The library has strong opinions
            disclaimer | fr | Mes propos n'engagent que moi | Je m'engage à rendre ce livre
            identifies-as-staff | en | I work at the library and the new fines are wrong. | I read at the library every day
            identifies-as-staff | en | As a librarian at a branch I see it daily | Ask a librarian about it
            identifies-as-staff | fr | Je travaille à la bibliothèque | Je lis à la bibliothèque
            identifies-as-trustee | en | As a trustee I say the branch must stay open. | The trustees meet on Monday
            identifies-as-trustee | fr | En tant que membre du conseil, je vote non | Le conseil se réunit lundi
            mentions-institution | en | Our library's new hours are good | I went fishing on Sunday
            mentions-institution | fr | La bibliothèque change ses heures | Je suis allé à la pêche
            official-claim | en | On behalf of the library: we will close in May. | I read on the City's site that it closes
            official-claim | fr | Au nom de la bibliothèque, nous fermons | J'ai lu le nom de la bibliothèque
            complaint | en | The catalogue page has shown an error since Monday. | Nice new catalogue page!
            complaint | fr | Le catalogue ne fonctionne pas | Le catalogue est très beau
            service-request | en | How do I dispute a fine on my card? | Lovely poem.
            service-request | fr | Comment puis-je renouveler mon livre? | Quel beau poème
            charitable-solicitation | en | Give to our shelter, link below. | Can I donate old books to the library?
            charitable-solicitation | fr | Faites un don pour notre refuge | Puis-je faire un don de livres?
            political-campaigning | en | Vote for Pat on Tuesday! | Is the library a polling place on Tuesday?
            political-campaigning | fr | Votez pour Pat mardi | Où voter mardi?
            confidential | en | Not public yet, but the branch will be sold. | The sale was in the paper today.
            confidential | fr | Entre nous, la succursale sera vendue | La vente était dans le journal
            draft-material | en | Here is the page marked DRAFT v2 | I am drafting my first novel.
            draft-material | fr | Voici le projet de budget | Voici le budget adopté
            patron-mockery | en | You will not believe how clueless today's patron was. | A patron asked a question that made me think.
            patron-mockery | fr | Nos usagers sont vraiment nuls | Un usager a posé une bonne question
            defamation-suspicion | en | The clerk J. Doe pockets the fines. | The fines are too high.
            defamation-suspicion | fr | Le directeur est un voleur | Le directeur est en vacances
            illegal-act | en | Message me for stolen phones. | My phone was stolen in the lobby.
            illegal-act | fr | Faux papiers à bon prix | Les papiers sont au comptoir
            copyright-material | en | © 2012 Harbour Press. All rights reserved. | A talk on the history of copyright
            copyright-material | fr | © 2012 Les Éditions du Havre, tous droits réservés | Un atelier sur le droit d'auteur
            business-transaction | en | We will refund your fee by Friday. | Registration is explained on our web site.
            business-transaction | fr | Nous vous rembourserons vendredi | L'inscription est expliquée en ligne
            personal-information-request | en | Comment with your home address to get the leaflet. | Pick up the leaflet at city hall.
            personal-information-request | fr | Donnez-nous votre adresse | Ne donnez jamais votre adresse
            brand-harm | en | Honestly, nobody needs reading programs. | Reading programs start again in May.
            brand-harm | fr | Notre bibliothèque est une farce | Notre bibliothèque est ouverte
            unprofessional-tone | en | STOP ASKING ABOUT THE HOURS!!! | Our hours are on the door and online.
            unprofessional-tone | fr | ARRÊTEZ DE DEMANDER LES HEURES!!! | Nos heures sont affichées à la porte.
            protected-activity | en | Our shifts are too long, let us talk about pay. | Lovely weather for a walk
            protected-activity | fr | Parlons de nos conditions de travail | Parlons de nos lectures
            joke | en | Just kidding! | This is no joke, the door is stuck
            joke | fr | Je blague! | Je ne blague pas
            announces-decision | en | The branch will be closed from Monday | The branch looks lovely
            announces-decision | fr | La succursale sera fermée lundi | La succursale est jolie
            public-concern | en | The city should repair its sidewalks | My dog is four today
            public-concern | fr | La ville devrait réparer ses trottoirs | Mon chien a quatre ans
            personal-opinion | en | I personally think the council is wrong. | The library welcomes the council's decision.
            personal-opinion | fr | À mon avis, c'est une erreur | La bibliothèque salue la décision
            malicious | en | Let us flood this page until they shut it | The new hours are a bad idea
            malicious | fr | Inondons cette page | Les nouvelles heures sont une mauvaise idée
            """)
    void isSeenInOneTextAndNotInTheOther(String kind, String language, String seen, String notSeen) {
        assertThat(Look.at(kind, seen)).as(seen).isNotEmpty();
        assertThat(Look.at(kind, notSeen)).as(notSeen).isEmpty();
    }
}
