package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds the links in a text. */
final class Links {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    /**
     * A link and where it stands.
     *
     * @param address the whole address
     * @param host the name of the machine, in small letters
     * @param start the offset of the first character
     * @param end the offset after the last character
     */
    record Link(String address, String host, int start, int end) {

        static Link of(String address, int start) {
            return new Link(address, host(address), start, start + address.length());
        }

        private static String host(String address) {
            int scheme = address.indexOf("://");
            int from = scheme < 0 ? 0 : scheme + 3;
            int to = from;
            while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
                to++;
            }
            return address.substring(from, to).toLowerCase(Locale.ROOT);
        }

        /** Returns whether the machine belongs to one of these domains, which are given in small letters. */
        boolean isOf(Set<String> domains) {
            int from = 0;
            while (!domains.contains(host.substring(from))) {
                int dot = host.indexOf('.', from);
                if (dot < 0) {
                    return false;
                }
                from = dot + 1;
            }
            return true;
        }
    }

    private Links() {}

    static List<Link> in(String text) {
        List<Link> links = new ArrayList<>();
        if (text.contains("://") || text.contains("www.")) {
            for (LinkSpan span : EXTRACTOR.extractLinks(text)) {
                int start = span.getBeginIndex();
                links.add(Link.of(text.substring(start, span.getEndIndex()), start));
            }
        }
        return links;
    }

    /** Returns whether a place in the text is part of a link. */
    static boolean cover(List<Link> links, int place) {
        for (Link link : links) {
            if (link.start() <= place && place < link.end()) {
                return true;
            }
        }
        return false;
    }
}
