package org.postpolicy.rules.signals;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.facts.Credentials;
import org.postpolicy.rules.language.WordList.Phrase;
import org.postpolicy.rules.signals.Links.Link;

/**
 * Sees links that lead away from what the channel is for: shortened ones that hide where they lead, those to gambling
 * and the like, and those whose address speaks of another subject than the channel's declared topics.
 *
 * <p>Links to the institution's own domains are never seen.
 */
final class ExtraneousLinkDetector implements Detector {

    private static final double STRENGTH = 0.6;

    private final Subjects subjects;
    private final Set<String> shorteners;
    private final Set<String> alwaysForeign;

    ExtraneousLinkDetector(Vocabulary vocabulary) {
        subjects = new Subjects(vocabulary);
        shorteners = plain("link-shortener");
        alwaysForeign = plain("link-foreign");
    }

    private static Set<String> plain(String name) {
        return plain(BuiltInLists.neededCue(name, "en").phrases().stream().map(Phrase::words));
    }

    private static Set<String> ownDomains(Scene scene) {
        Credentials credentials = scene.submission().channel().credentials();
        return credentials == null ? Set.of() : plain(credentials.institutionDomains().stream());
    }

    private static Set<String> plain(Stream<String> names) {
        return names.map(name -> name.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String kind() {
        return "extraneous-link";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        for (Link link : scene.links()) {
            boolean foreign = link.isOf(shorteners) || namesForeignMatter(link) || isOffTopic(scene, link);
            if (foreign && !link.isOf(ownDomains(scene))) {
                sink.see(null, STRENGTH, link.start(), link.end());
            }
        }
    }

    private boolean namesForeignMatter(Link link) {
        Reading words = Normaliser.read(link.host(), Normaliser.Style.PLAIN);
        for (int word = 0; word < words.words(); word++) {
            if (alwaysForeign.contains(words.word(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffTopic(Scene scene, Link link) {
        Set<String> own = subjects.ofAll(scene.submission().channel().topics());
        Set<String> about = own.isEmpty() ? Set.of() : subjects.of(link.address());
        return !about.isEmpty()
                && Collections.disjoint(about, own)
                && Collections.disjoint(
                        about, subjects.ofAll(scene.submission().post().topics()));
    }
}
