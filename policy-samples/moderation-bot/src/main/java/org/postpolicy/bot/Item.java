package org.postpolicy.bot;

import java.time.Instant;
import java.util.List;
import org.postpolicy.facts.PostFormat;
import org.postpolicy.facts.PostKind;
import org.postpolicy.facts.Visibility;

/**
 * A post as a platform sent it, in one of its versions.
 *
 * @param id the platform's identifier
 * @param version tells one version from another; equal for equal versions
 * @param author whose post it is
 * @param channel the part of the platform where it stands (a category, a room); empty if there is but one
 * @param kind what sort of contribution it is
 * @param title the title or the content warning, or null
 * @param passage the words, with those of a poll
 * @param altTexts the descriptions of pictures and other media
 * @param links the addresses behind links
 * @param format the form in which it comes, or null
 * @param language the language that the author chose, or null
 * @param at when these words were written, the time of the edit if there was one, or null
 * @param visibility who can see it
 */
record Item(
        String id,
        String version,
        Account author,
        String channel,
        PostKind kind,
        String title,
        Passage passage,
        List<String> altTexts,
        List<String> links,
        PostFormat format,
        String language,
        Instant at,
        Visibility visibility) {

    Item {
        altTexts = List.copyOf(altTexts);
        links = List.copyOf(links);
    }

    /** Returns a plain comment that everybody can see. */
    static Item comment(String id, String version, Account author, HtmlText.Sight sight) {
        return new Item(
                id,
                version,
                author,
                "",
                PostKind.COMMENT,
                null,
                sight.passage(),
                sight.altTexts(),
                sight.links(),
                null,
                null,
                null,
                Visibility.PUBLIC);
    }

    Item in(String place) {
        return new Item(
                id, version, author, place, kind, title, passage, altTexts, links, format, language, at, visibility);
    }

    Item of(PostKind sort) {
        return new Item(
                id, version, author, channel, sort, title, passage, altTexts, links, format, language, at, visibility);
    }

    Item titled(String words) {
        String kept = words == null || words.isBlank() ? null : words;
        return new Item(
                id, version, author, channel, kind, kept, passage, altTexts, links, format, language, at, visibility);
    }

    Item with(List<String> descriptions, PostFormat form) {
        return new Item(
                id,
                version,
                author,
                channel,
                kind,
                title,
                passage,
                descriptions,
                links,
                form,
                language,
                at,
                visibility);
    }

    Item linking(List<String> addresses) {
        return new Item(
                id,
                version,
                author,
                channel,
                kind,
                title,
                passage,
                altTexts,
                addresses,
                format,
                language,
                at,
                visibility);
    }

    Item written(Instant when, String inLanguage) {
        String tag = inLanguage == null || inLanguage.isBlank() || inLanguage.length() > 35 ? null : inLanguage;
        return new Item(
                id, version, author, channel, kind, title, passage, altTexts, links, format, tag, when, visibility);
    }

    Item seenBy(Visibility readers) {
        return new Item(
                id, version, author, channel, kind, title, passage, altTexts, links, format, language, at, readers);
    }
}
