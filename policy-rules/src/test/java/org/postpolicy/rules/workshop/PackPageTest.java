package org.postpolicy.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.Problem;

class PackPageTest {

    @TempDir
    private Path folder;

    private TestPack pack;

    @BeforeEach
    void copyThePack() throws IOException {
        pack = TestPack.copyOf("complete/lakeside-library", folder);
    }

    private String page() {
        PackPage page = PackPage.of(pack.folder());
        assertThat(page.problems()).isEmpty();
        assertThat(page.name()).isEqualTo("lakeside-library");
        return page.text();
    }

    @Test
    void theHeadTellsWhoseItIsAndSinceWhenItHolds() {
        assertThat(page())
                .startsWith("# Rules of the noticeboard\n\n*Règles du tableau d'affichage*\n")
                .contains("| institution | `lakeside-library` |\n| in force since | 2026-01-05 |\n");
    }

    @Test
    void theHeadTellsTheReviewAndTheLengthsOfTimeThatThePolicyNames() {
        assertThat(page()).doesNotContain("due for review", "lengths of time");
        pack.replace("pack.yaml", "zone:", "review: 2030\nperiods: { retention: P3Y, response: P2D }\nzone:");
        assertThat(page())
                .contains("| due for review in | 2030 |\n| lengths of time | response `PT48H`, retention `P3Y` |\n");
    }

    @Test
    void clausesAreCountedByWhatTheirRulesConclude() {
        assertThat(page()).contains("""
                | clauses | 3 |
                | decided by a rule (ALLOW or REJECT) | 0 |
                | held for a person (HOLD) | 1 |
                | advised (ADVISE) | 0 |
                | obliging somebody | 1 |
                | limiting the verdict | 0 |
                | judged by hand | 1 |
                | pending | 0 |
                | rules | 2 |
                | scenarios | 12 |
                """);
    }

    @Test
    void everyClauseIsLinkedFromTheTop() {
        assertThat(page()).contains("""
                | [LL-1](#ll-1) | 1 | **HOLD** |
                | [LL-2](#ll-2) | 2 | obliges to **report-to-supervisor** |
                | [LL-3](#ll-3) | 3 | by hand |
                """);
    }

    @Test
    void aClauseIsToldWithRuleMessagesAndScenarios() {
        assertThat(page()).contains("""
                ### LL-1

                Section: 1

                > A telephone number does not belong on a page for children.

                > Un numéro de téléphone n'a pas sa place sur une page pour enfants.

                **Our choice where careful readers differ:** A number that the library publishes is held as well: the text cannot tell whose it is.

                **Cites:** Privacy Act of the province

                #### number-for-children

                **HOLD**

                - en: A person will look at the number first.
                - fr: Une personne examinera d'abord le numéro.

                Speaks when:

                - a telephone number
                - a telephone number in French
                - a telephone number by an employee

                Stays silent when:

                - the same for everybody
                - a book
                - a book in French
                """);
    }

    @Test
    void anObligationIsToldWithAddresseeAndWording() {
        assertThat(page()).contains("""
                obliges to **report-to-supervisor**

                Addressee:

                - en: Head of the branch
                - fr: Direction de la succursale

                Wording:

                - en: Look at the threat today.
                - fr: Examinez la menace aujourd'hui.
                """);
    }

    @Test
    void aRuleOfTwoClausesIsDescribedOnceAndNamedTwice() {
        pack.replace("rules/report-threat.drl", "@clause( \"LL-2\" )", "@clause( \"LL-2, LL-3\" )");
        pack.replace("clauses.yaml", "by-hand: \"A courtesy; it sets no condition.\"", "rules: [report-threat]");

        assertThat(page())
                .containsOnlyOnce("#### report-threat")
                .contains("obliges to **report-to-supervisor**; also for [LL-3](#ll-3)\n")
                .endsWith("\nRule [report-threat](#report-threat): obliges to **report-to-supervisor**\n");
    }

    @Test
    void whatAPersonMustJudgeSaysWhy() {
        assertThat(page()).contains("**Judged by hand:** A courtesy; it sets no condition.\n");
    }

    @Test
    void rightsDuesAndDaysAreTold() {
        pack.replace("rules/report-threat.drl", "@oblige( \"report-to-supervisor\" )", """
                @oblige( "report-to-supervisor" )
                    @optional
                    @due( "responseDue" )
                    date-effective "2026-02-01"
                    date-expires "2027-02-01\"""");

        assertThat(page())
                .contains("gives the right to **report-to-supervisor**, from 2026-02-01, until before 2027-02-01\n")
                .contains("Due by `Post.responseDue`\n");
    }

    @Test
    void placeholdersAreShownAndMarksAreNoMarkup() {
        pack.replace(
                "messages.yaml", "look at the number first.", "look at *it* before \\\"{post.title}\\\" <appears>.");
        pack.replace("messages.yaml", "en: A person", "en: \"A person");
        pack.replace("messages.yaml", "<appears>.", "<appears>.\"");

        assertThat(page()).contains("- en: A person will look at \\*it\\* before \"{post.title}\" \\<appears>.\n");
    }

    @Test
    void aBrokenPackHasNoPage() {
        pack.replace("pack.yaml", "zone: America/Toronto", "zone: America/Torronto");

        PackPage page = PackPage.of(pack.folder());

        assertThat(page.text()).isNull();
        assertThat(page.problems()).extracting(Problem::code).containsExactly("P128");
    }

    @Test
    void codeStaysCodeAndALoneBackquoteIsShown() {
        assertThat(Markdown.text("the `a_b*` and a_b")).isEqualTo("the `a_b*` and a\\_b");
        assertThat(Markdown.text("one ` alone")).isEqualTo("one \\` alone");
        assertThat(Markdown.text(" two\n lines ")).isEqualTo("two lines");
    }
}
