package org.postpolicy.bot;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds each character of a text node in the markup, where it may stand as an entity such as {@code &amp;}. */
final class SourceAlignment {

    private static final int LONGEST_ENTITY = 40;

    private final String html;
    private final String text;
    private final int end;
    private int at;

    private SourceAlignment(String html, String text, int start, int end) {
        this.html = html;
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static SourceAlignment of(String html, TextNode node) {
        Range range = node.sourceRange();
        int start = Math.max(0, range.startPos());
        return new SourceAlignment(html, node.getWholeText(), start, Math.max(start, range.endPos()));
    }

    /** Receives a character and its place. */
    interface Visitor {
        void character(char character, int from, int to);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < text.length(); ) {
            String decoded = next(i);
            int from = at;
            at = Math.min(end, at + lengthOf(decoded));
            for (int j = 0; j < decoded.length(); j++) {
                visitor.character(decoded.charAt(j), from, Math.max(from, at));
            }
            i += decoded.length();
        }
    }

    /** Returns the next characters of the text that stand in the markup as one. */
    private String next(int i) {
        if (at < end && html.charAt(at) == '&') {
            String decoded = Parser.unescapeEntities(entity(), false);
            if (!decoded.isEmpty() && text.startsWith(decoded, i)) {
                return decoded;
            }
        }
        return text.substring(i, i + 1);
    }

    private int lengthOf(String decoded) {
        if (at >= end) {
            return 0;
        }
        if (html.charAt(at) == '&' && Parser.unescapeEntities(entity(), false).equals(decoded)) {
            return entity().length();
        }
        // Anything that the parser dropped or mended is passed over.
        int found = html.indexOf(decoded, at);
        return found >= 0 && found < end ? found - at + decoded.length() : end - at;
    }

    private String entity() {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST_ENTITY && isOfName(html.charAt(stop))) {
            stop++;
        }
        return html.substring(at, stop < end && html.charAt(stop) == ';' ? stop + 1 : stop);
    }

    private static boolean isOfName(char character) {
        return character == '#'
                || character >= '0' && character <= '9'
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z';
    }
}
