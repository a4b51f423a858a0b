package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.facts.Signal;

/** Words that are used, and the same words when they are only mentioned. */
class MentionTest {

    private static final List<String> ABUSE = List.of("harassment", "threat", "personal-attack");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loved \"The Subtle Art of Not Giving a F*ck\", when is it back? | Not giving a f*ck about your rules",
                "Is “Go the Fuck to Sleep” still on the shelf? | She said “go the fuck to sleep” to a child",
                "« Joyeuse Merde » est-il en rayon ? | « joyeuse merde », voilà ce qu'il a dit",
                "Ask for \"Damn Good Food\" at the desk | \"DAMN FOOD\" at the desk"
            })
    void aRudeWordInTheTitleOfAWorkIsNone(String title, String used) {
        assertThat(rude(title)).as(title).isEmpty();
        assertThat(rude(used)).as(used).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Refugees are vermin. | Whoever writes that refugees are vermin should be banned for racism.",
                "Refugees are vermin. | My uncle said refugees are vermin, and that is unacceptable.",
                "Refugees are vermin. | “Refugees are vermin” is what the poster said.",
                "Refugees are vermin. | ``Refugees are vermin`` is a racist statement.",
                "Refugees are vermin. | It is a myth that refugees are vermin.",
                "Refugees are vermin. | Refugees are not vermin.",
                "Refugees are vermin. | People who call others vermin should meet the refugees next door.",
                "You are an idiot. | He called me an idiot in front of my kids.",
                "I will kill you. | He wrote \"I will kill you\" on my wall and I will report him.",
                "Les réfugiés sont de la vermine. | Dire que les réfugiés sont de la vermine est inacceptable.",
                "Les réfugiés sont de la vermine. | Les réfugiés ne sont pas de la vermine.",
                "Les réfugiés sont de la vermine. | « Les réfugiés sont de la vermine » est un propos haineux.",
                "Sale Belge. | On a traité ma voisine de sale Belge, et personne n'a réagi."
            })
    void isExcusedWhereTheUseIsSeen(String used, String mentioned) {
        assertThat(abuse(used)).as(used).isNotEmpty();
        assertThat(abuse(mentioned)).as(mentioned).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I always say refugees are vermin.",
                "\"Refugees\" are vermin.",
                "Everybody knows refugees are vermin, and whoever disagrees is a fool.",
                "This post is not racist. Refugees are vermin.",
                "No offence, but refugees are vermin."
            })
    void aViewOfOnesOwnIsNoMention(String text) {
        assertThat(abuse(text)).as(text).isNotEmpty();
    }

    @Test
    void aSlurThatSomebodyTakesForThemselvesIsNone() {
        assertThat(Look.at("harassment", "I am a proud dyke and I love this library"))
                .isEmpty();
        assertThat(Look.at("harassment", "Get that dyke off the page")).isNotEmpty();
    }

    @Test
    void aMildSwearWordIsNoObscenityAndAStrongOneIsNotMild() {
        assertThat(Look.excerpts("coarse-language", "This damn printer is full of shit"))
                .containsExactly("damn");
        assertThat(Look.excerpts("obscenity", "This damn printer is full of shit"))
                .containsExactly("shit");
    }

    private static List<Signal> abuse(String text) {
        return Look.at(text).stream()
                .filter(signal -> ABUSE.contains(signal.kind()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is “I Will Find You” on the shelf? | “I Will Find You”, dear clerk",
                "My book club reads \"Shut Up and Run\" | \"Shut Up You Idiot\", dear clerk",
                "Le roman « Je Vais Te Tuer » est en rayon | « Je Vais Te Tuer », madame"
            })
    void aThreatOrInsultInTheTitleOfAWorkIsNoneBesideWhatNamesAWork(String title, String used) {
        assertThat(abuse(title)).as(title).isEmpty();
        assertThat(abuse(used)).as(used).isNotEmpty();
    }

    private static List<Signal> rude(String text) {
        return Look.at(text).stream()
                .filter(signal -> List.of("obscenity", "coarse-language").contains(signal.kind()))
                .toList();
    }
}
