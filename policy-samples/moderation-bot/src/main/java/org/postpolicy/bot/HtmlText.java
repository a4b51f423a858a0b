package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads HTML as a person sees it: the words with their places, the alternative texts and the links. */
final class HtmlText {

    private static final Set<String> HIDDEN = Set.of("script", "style", "template", "noscript", "head", "svg");
    private static final String QUOTATIONS = "blockquote, aside.quote, q, .quote-inline";
    // The heads of Discourse's quotations, the captions of its enlarged pictures and the repetition in an answer on
    // Matrix are the platform's own words.
    private static final String FURNITURE = "aside.quote > .title, a.lightbox .meta, mx-reply";
    private static final String NO_LINK = ".mention, .hashtag, .lightbox, .mention-group";

    private final String source;
    private final String html;
    private final Passage.Writer words = new Passage.Writer();
    private final List<String> altTexts = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int dueBreaks;

    private HtmlText(String source, String html) {
        this.source = source;
        this.html = html;
    }

    /**
     * Returns what a person sees.
     *
     * @param source the field of the payload
     * @param html the markup; may be broken
     */
    static Sight of(String source, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        HtmlText reading = new HtmlText(source, html);
        reading.children(document.body());
        reading.words.trim();
        return new Sight(reading.words.toPassage(), List.copyOf(reading.altTexts), List.copyOf(reading.links));
    }

    /**
     * What a person sees of some markup.
     *
     * @param passage the words
     * @param altTexts the alternative texts of pictures
     * @param links the addresses behind links, without those that the platform made of names and hashtags
     */
    record Sight(Passage passage, List<String> altTexts, List<String> links) {}

    private void children(Node parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text);
            } else if (child instanceof Element element && !isHidden(element)) {
                element(element);
            }
        }
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName()) || element.is(FURNITURE);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak(element);
            case "img" -> picture(element);
            default -> container(element);
        }
    }

    private void lineBreak(Element element) {
        flushBreaks(element.sourceRange().startPos());
        words.newLine(source, Math.max(0, element.sourceRange().startPos()));
    }

    private void container(Element element) {
        link(element);
        int breaks = !element.isBlock() ? 0 : element.normalName().equals("p") ? 2 : 1;
        dueBreaks = Math.max(dueBreaks, breaks);
        boolean quotation = element.is(QUOTATIONS);
        if (quotation) {
            flushBreaks(element.sourceRange().startPos());
        }
        int start = words.length();
        children(element);
        if (quotation) {
            words.quoted(start, words.length());
        }
        dueBreaks = Math.max(dueBreaks, breaks);
    }

    private void link(Element element) {
        String address = element.attr("href");
        boolean leadsOut = address.startsWith("http://") || address.startsWith("https://");
        if (element.normalName().equals("a") && leadsOut && !element.is(NO_LINK) && !links.contains(address)) {
            links.add(address);
        }
    }

    /** A platform's own emoji are pictures that stand for a word in the text; others only have a description. */
    private void picture(Element element) {
        String alt = element.attr("alt");
        if (element.hasClass("emoji") || element.hasClass("custom-emoji")) {
            Range range = element.sourceRange();
            flushBreaks(range.startPos());
            words.append(source, alt, Math.max(0, range.startPos()), Math.max(0, range.endPos()));
        } else if (!alt.isBlank()) {
            altTexts.add(alt);
        }
    }

    private void text(TextNode node) {
        boolean preformatted = node.parent().closest("pre") != null;
        SourceAlignment.of(html, node).forEach((character, from, to) -> {
            if (preformatted || !isBlank(character)) {
                flushBreaks(from);
                words.append(source, String.valueOf(character), from, to);
            } else if (words.length() > 0 && dueBreaks == 0 && !words.endsWith(' ') && !words.endsWith('\n')) {
                words.append(source, " ", from, to);
            }
        });
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private void flushBreaks(int at) {
        for (; dueBreaks > 0; dueBreaks--) {
            words.newLine(source, Math.max(0, at));
        }
    }
}
