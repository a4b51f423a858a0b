package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.SignalCategory;
import org.postpolicy.rules.language.SignalCatalogue;

class UsualTermsTest {

    @Test
    void theUsualTermsNameSuspicionsOfTheCatalogueOnly() {
        assertThat(Channel.own().withUsualTerms().termsProhibits())
                .isNotEmpty()
                .allMatch(kind -> SignalCatalogue.find(kind).isPresent())
                .allMatch(kind -> SignalCatalogue.categoryOf(kind) == SignalCategory.SUSPICION);
    }

    @Test
    void anAdvertIsHeldByTheUsualTermsAndByNoTermsAtAllItIsNot() {
        PolicyEngine engine = PolicyEngine.load("toronto-public-library");
        Post advert = Post.comment("Selling my couch, 40 dollars, message me.");
        Decision usual =
                engine.evaluate(new Submission(advert, null, Channel.own().withUsualTerms(), null));
        Decision none = engine.evaluate(new Submission(advert, null, Channel.own(), null));
        assertThat(usual.findings()).extracting(Finding::clauses).contains(List.of("TPL-PUB-3"));
        assertThat(none.findings()).extracting(Finding::clauses).doesNotContain(List.of("TPL-PUB-3"));
    }
}
