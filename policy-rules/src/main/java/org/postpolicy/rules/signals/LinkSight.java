package org.postpolicy.rules.signals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.postpolicy.Submission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SeenSignal;

/** Looks at the links of a post that stand in none of its texts, such as those behind a word; immutable, thread-safe. */
final class LinkSight {

    private static final Set<String> OF_SITES = Set.of("charitable-solicitation", "extraneous-link");
    private static final Set<String> OF_PEOPLE = Set.of("personal-information");
    private static final List<String> TO_PEOPLE = List.of("mailto:", "tel:", "sms:");

    private final FieldScan scan;

    LinkSight(FieldScan scan) {
        this.scan = scan;
    }

    /** Returns what is seen in the addresses, each sort once and without a place. */
    Set<SeenSignal> look(Submission submission) {
        Set<SeenSignal> seen = new LinkedHashSet<>();
        for (String link : submission.post().links()) {
            if (!isWritten(link, submission.post())) {
                Set<String> kinds =
                        TO_PEOPLE.stream().anyMatch(link.toLowerCase(Locale.ROOT)::startsWith) ? OF_PEOPLE : OF_SITES;
                VisibleText visible = VisibleText.of(link);
                Findings.of(null, link, visible, scan.scan(visible.text(), submission)).stream()
                        .filter(found -> kinds.contains(found.signal().kind()))
                        .map(LinkSight::withoutPlace)
                        .forEach(seen::add);
            }
        }
        return seen;
    }

    // Hosts add a scheme and a slash to what the author wrote.
    private static boolean isWritten(String link, Post post) {
        int scheme = link.indexOf("://");
        String address = link.substring(scheme < 0 ? 0 : scheme + 3);
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return Stream.concat(Stream.of(post.text()), post.altTexts().stream()).anyMatch(text -> text.contains(bare))
                || post.title() != null && post.title().contains(bare);
    }

    private static SeenSignal withoutPlace(SeenSignal seen) {
        Signal found = seen.signal();
        Signal signal = Signal.of(found.kind())
                .withSubkind(found.subkind())
                .withGround(found.ground())
                .withStrength(found.strength())
                .withSource(found.source())
                .withCategory(found.category());
        return new SeenSignal(signal, seen.packs());
    }
}
