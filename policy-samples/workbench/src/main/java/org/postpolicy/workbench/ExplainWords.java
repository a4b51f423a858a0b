package org.postpolicy.workbench;

import java.util.Locale;

/**
 * The words of an explanation for people, in their language.
 *
 * @param locale the language
 * @param spoke the head of the rules that spoke
 * @param nearly the head of the rules that stayed silent for want of one thing
 * @param found what stands before what a fact says
 * @param nothing what stands for a fact that says nothing
 * @param waiting what is said of the rules that wait for a signal, with their number
 * @param changes the head of the changes
 * @param then what stands before the verdict on a changed post
 * @param noChange what is said where no change was found
 * @param notAll what is said where the search was cut short
 */
record ExplainWords(
        Locale locale,
        String spoke,
        String nearly,
        String found,
        String nothing,
        String waiting,
        String changes,
        String then,
        String noChange,
        String notAll) {

    private static final ExplainWords ENGLISH = new ExplainWords(
            Locale.ENGLISH,
            "Spoke:",
            "Would have spoken, but for one thing:",
            "here:",
            "nothing on record",
            "%d more would speak if a signal were seen; --all lists them.",
            "Would make it acceptable:",
            "then",
            "No change that somebody could make was found to make it acceptable. A person must decide.",
            "The search was cut short; there may be smaller changes.");

    private static final ExplainWords FRENCH = new ExplainWords(
            Locale.FRENCH,
            "Ont parlé :",
            "Auraient parlé, à une chose près :",
            "ici :",
            "rien de consigné",
            "%d autres parleraient si un signal était vu ; --all les énumère.",
            "Rendrait la publication acceptable :",
            "alors",
            "Aucun changement à la portée de quelqu'un ne la rendrait acceptable. Une personne doit décider.",
            "La recherche a été écourtée ; il peut y avoir des changements plus petits.");

    static ExplainWords in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
