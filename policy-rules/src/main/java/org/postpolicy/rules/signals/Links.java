package org.postpolicy.rules.signals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds the links in a text. */
final class Links {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    /** A link and where it stands. */
    record Link(String address, int start, int end) {

        /** Returns the name of the machine, in small letters. */
        String host() {
            int scheme = address.indexOf("://");
            int from = scheme < 0 ? 0 : scheme + 3;
            int to = from;
            while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
                to++;
            }
            return address.substring(from, to).toLowerCase(Locale.ROOT);
        }

        /** Returns whether the machine belongs to one of these domains. */
        boolean isOf(Iterable<String> domains) {
            for (String domain : domains) {
                String plain = domain.strip().toLowerCase(Locale.ROOT);
                if (host().equals(plain) || host().endsWith("." + plain)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Links() {}

    static List<Link> in(String text) {
        List<Link> links = new ArrayList<>();
        if (text.contains("://") || text.contains("www.")) {
            for (LinkSpan span : EXTRACTOR.extractLinks(text)) {
                int start = span.getBeginIndex();
                links.add(new Link(text.substring(start, span.getEndIndex()), start, span.getEndIndex()));
            }
        }
        return links;
    }
}
