package org.postpolicy.bot;

import java.util.Locale;

/**
 * How the institution speaks to people.
 *
 * @param language in which language, if the post does not say
 * @param appeal where to object, an address that a person reads
 */
record Notice(Locale language, String appeal) {

    /** Returns the reader's language if there are words in it. */
    Locale localeOf(String tag) {
        String wanted = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return wanted.equals("en") || wanted.equals("fr") ? Locale.forLanguageTag(wanted) : language;
    }
}
