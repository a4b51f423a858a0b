package org.postpolicy.workbench;

import java.util.Locale;

/**
 * The words of the report for people, in their language.
 *
 * @param locale the language
 * @param mustDo what stands before a duty
 * @param mayDo what stands before a right
 * @param by what stands before a date
 * @param shadow what marks a finding that does not count
 * @param limited what stands before a rule that softened the verdict
 * @param notInForce what is said of a policy that was not in force
 * @param incomplete what stands before what went wrong
 * @param error what stands before what is wrong with a line
 * @param verdict the head of a column
 * @param count the head of a column
 * @param differences the row of submissions on which policies differ
 * @param errors the row of lines that were not judged
 * @param total the last row
 */
record Words(
        Locale locale,
        String mustDo,
        String mayDo,
        String by,
        String shadow,
        String limited,
        String notInForce,
        String incomplete,
        String error,
        String verdict,
        String count,
        String differences,
        String errors,
        String total) {

    private static final Words ENGLISH = new Words(
            Locale.ENGLISH,
            "to do",
            "may do",
            "by",
            "in shadow, not counted",
            "limited by",
            "not in force at that time",
            "incomplete",
            "error",
            "verdict",
            "count",
            "differ",
            "errors",
            "total");

    private static final Words FRENCH = new Words(
            Locale.FRENCH,
            "à faire",
            "peut faire",
            "avant le",
            "à l'essai, ne compte pas",
            "limité par",
            "pas en vigueur à ce moment",
            "incomplet",
            "erreur",
            "verdict",
            "nombre",
            "diffèrent",
            "erreurs",
            "total");

    static Words in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
