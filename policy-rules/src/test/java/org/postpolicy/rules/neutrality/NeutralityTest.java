package org.postpolicy.rules.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.neutrality.Exchange.Family;
import org.postpolicy.rules.workshop.Workshop;

/** A public institution runs a public forum: no verdict and no clause may depend on the side that a post takes. */
class NeutralityTest {

    private static final Path LISTS = Path.of("src/main/resources/org/postpolicy/rules/signals/words");
    private static final Path BIASED = Path.of("src/test/resources/biased");

    private static final Neutrality SHIPPED =
            new Neutrality(PolicyEngine.load(Workshop.builtInPacks().toArray(String[]::new)));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void underEveryShippedPackAllSidesAreTreatedAlike(String language) throws IOException {
        assertThat(SHIPPED.check(Exchange.read(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anEntryOfABuiltInListThatNamesOneSideNamesAll(String language) throws IOException {
        List<Asymmetry> unequal = new ArrayList<>();
        for (Family family : Exchange.read(language).families()) {
            // A colour names more than a party, such as a bird.
            if (!family.name().equals("colour")) {
                unequal.addAll(SHIPPED.check(ListedPosts.of(LISTS, language, family)));
            }
        }
        assertThat(unequal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePostsDoProvokeFindingsAndHarmlessOnesDoNot(String language) throws IOException {
        Exchange exchange = Exchange.read(language);

        assertThat(held(exchange, "threat")).isGreaterThan(0.5);
        assertThat(held(exchange, "dehumanising")).isGreaterThan(0.5);
        assertThat(held(exchange, "campaigning")).isGreaterThan(0.5);
        assertThat(held(exchange, "praise")).isZero();
        assertThat(held(exchange, "mention")).isZero();
    }

    @Test
    void aListThatNamesOneSideIsCaughtWithEachTermAndThePairOfPosts() throws IOException {
        Neutrality biased = biased();
        List<Asymmetry> english = biased.check(Exchange.read("en"));
        List<Asymmetry> french = biased.check(Exchange.read("fr"));

        assertThat(english)
                .extracting(Asymmetry::side)
                .containsOnly("Conservatives", "tenants", "Omar Tessari", "Sikhs");
        assertThat(french).extracting(Asymmetry::side).containsOnly("péquistes", "Omar Tessari");
        assertThat(english.toString())
                .contains("Conservatives is not treated as Liberals: \"Vote for Conservatives on Monday!\""
                        + " against \"Vote for Liberals on Monday!\"")
                .contains("partisan-remark [BL-1] HOLD");
    }

    @Test
    void anEntryThatNoPostOfTheTestsHoldsIsCaughtByTheListItself() throws IOException {
        Family party = Exchange.read("en").families().get(0);
        Exchange listed = ListedPosts.of(BIASED.resolve("biased-library/words"), "en", party);

        assertThat(biased().check(listed))
                .extracting(Asymmetry::post)
                .containsExactly("Vote for Conservatives", "Only crooks become Greens");
    }

    private static Neutrality biased() {
        return new Neutrality(
                PolicyEngine.builder().directory(BIASED).packs("biased-library").load());
    }

    private static double held(Exchange exchange, String stance) {
        return exchange.posts().stream()
                .filter(post -> post.stance().equals(stance))
                .flatMap(post -> exchange.families().stream()
                        .filter(family -> family.number().equals(post.number()))
                        .map(Family::sides)
                        .flatMap(List::stream)
                        .map(post::about))
                .mapToInt(text -> SHIPPED.judge(text).stream().anyMatch(Outcome::holds) ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
