package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Credentials;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SeenSignal;

class LinkSightTest {

    private static final TextSignals ALL = TextSignals.of(TextSignals.detectedKinds(), List.of(List.of()));

    private static List<Signal> seen(Post post, Channel channel) {
        return ALL.detect(new Submission(post, null, channel, null)).stream()
                .map(SeenSignal::signal)
                .toList();
    }

    private static List<Signal> seen(String text, String... links) {
        return seen(Post.comment(text).withLinks(List.of(links)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bit.ly/2book, extraneous-link,",
        "https://casino.example/win, extraneous-link,",
        "https://www.gofundme.com/roof, charitable-solicitation,",
        "mailto:ana.roy@example.org, personal-information, private-e-mail",
        "tel:+1-416-555-0199, personal-information, private-telephone",
        "MAILTO:ana.roy@example.org, personal-information, private-e-mail"
    })
    void whatALinkBehindAWordLeadsToIsSeenWithoutAPlace(String link, String kind, String subkind) {
        assertThat(seen("Voyez ici.", link))
                .extracting(Signal::kind, Signal::subkind, Signal::field, Signal::end, Signal::excerpt)
                .containsExactly(tuple(kind, subkind, null, 0, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://", "://", ":///", "/", "//", "", "mailto:", "tel:"})
    void aLinkThatLeadsNowhereShowsNothing(String link) {
        assertThat(seen("Voyez ici.", link)).isEmpty();
    }

    @Test
    void aSortOfLinkIsSeenOnce() {
        assertThat(seen("Here and here.", "https://bit.ly/2book", "https://bit.ly/3book"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See https://bit.ly/2book now", "See bit.ly/2book", "See (http://bit.ly/2book)"})
    void aLinkThatStandsInTheTextIsSeenThereOrNotAtAll(String text) {
        assertThat(seen(text, "https://bit.ly/2book/")).noneMatch(signal -> signal.field() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/item/4165550199",
                "https://social.example/@ana.roy",
                "https://news.example/2026/12-oak-street",
                "https://example.org/you-idiot",
                "mailto:info@example.org"
            })
    void theWordsOfAnAddressAreNobodysWords(String link) {
        assertThat(seen("See here.", link)).isEmpty();
    }

    @Test
    void aLinkToTheInstitutionIsNotForeign() {
        Channel channel =
                Channel.own().withCredentials(Credentials.none().withInstitutionDomains(Set.of("casino.example")));

        assertThat(seen(Post.comment("See here.").withLinks(List.of("https://casino.example/win")), channel))
                .isEmpty();
    }
}
