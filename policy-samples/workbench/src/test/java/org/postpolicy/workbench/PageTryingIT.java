package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.postpolicy.browser.Browser;

/** Tries posts on the page, in a real browser. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PageTryingIT {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageVisitor page = new PageVisitor(() -> folder);

    @Test
    void aPostIsJudgedAsSomebodyTypes() {
        Browser browser = page.open();
        browser.writes("text", "Call my mom at 416-555-0199!");
        browser.chooses("audience", "CHILDREN");
        browser.chooses("policy", "brook-library");

        browser.sees(".verdict", "A person must look first.");
        assertThat(browser.sees("mark").getText()).isEqualTo("416-555-0199");
        browser.sees(".clause", "BRK-1");
        browser.hears("Hold: A person must look first");

        browser.sees("#explained .card", "Allow");

        browser.chooses("audience", "GENERAL");
        browser.sees(".verdict", "Nothing stands against it.");
        browser.hadNothingToComplainOf();
    }

    @Test
    void whoDoesNotKnowWhatToWriteBeginsWithAnExample() {
        Browser browser = page.open();
        browser.sized(390, 900);
        browser.sees("#result button", "Something for sale").click();

        browser.sees(".verdict");
        assertThat(browser.sees("#text").getDomProperty("value")).startsWith("For sale");
        assertThat(browser.sees("#glance .badge").getText())
                .as("the verdict is seen beside the text on a small screen")
                .isEqualTo(browser.sees(".verdict .badge").getText());
        browser.presses("Clear");
        browser.sees("#result button", "A friendly word");
    }

    @Test
    void inFrenchWhatWasNoticedIsFrenchAndStandsBesideTheNamesThatRulesUse() {
        Browser browser = page.open();
        browser.writes("text", "Call my mom at 416-555-0199!");
        browser.chooses("audience", "CHILDREN");
        browser.chooses("policy", "brook-library");
        browser.presses("Français");

        browser.sees("h1", "Essayer un message");
        assertThat(browser.sees("#policy option:checked").getText()).startsWith("Bibliothèque du Ruisseau – ");
        String noticed = browser.sees("li.card li", "416-555-0199").getText();
        assertThat(noticed)
                .contains("Renseignements personnels – un numéro de téléphone privé")
                .contains("personal-information")
                .contains("private-telephone");

        browser.chooses("audience", "GENERAL");
        browser.sees(".verdict", "Rien ne s'y oppose.");
        browser.opens("Règles qui ont failli parler");
        browser.sees("#explained li", "trouvé : Tout le monde (GENERAL)");
    }

    @Test
    void aCaseOfAClauseIsTriedAsAPost() {
        Browser browser = page.open("#/policies/brook-library");
        browser.sees(".clause-row summary", "BRK-1").click();
        browser.opens("identifying-details: 6 scenarios");
        browser.sees("button[aria-label='Try the case: a home address in French']")
                .click();

        browser.sees(".note", "This is the case “a home address in French”.");
        browser.sees(".verdict", "A person must look first.");
        assertThat(browser.sees("#audience").getDomProperty("value")).isEqualTo("CHILDREN");
        assertThat(browser.sees("#language option:checked").getText()).isEqualTo("French");
        browser.hadNothingToComplainOf();
    }

    @Test
    void whatIsChosenAndWhatIsNotMakeTheSubmissionThatWasGiven() {
        Browser browser = page.open();
        Object same = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                import('/facts.js').then(({ factsOf, submissionOf }) => {
                  const given = {
                    post: { text: 'x', title: null, kind: 'REPLY', format: 'TEXT', state: 'HELD', incident: { confirmed: true } },
                    author: { role: 'EMPLOYEE', capacity: 'PERSONAL', onWorkTime: false, identifiableAsStaff: true },
                    channel: { owner: 'INDIVIDUAL', official: false },
                    audience: { group: 'YOUTH' },
                    signals: [{ kind: 'logo' }],
                  };
                  const facts = factsOf(given);
                  delete given.post.title;
                  const parts = (all) => JSON.stringify(Object.entries(all).map(([name, part]) =>
                    [name, Array.isArray(part) ? part : Object.entries(part).sort()]).sort());
                  done([parts(submissionOf(facts)), parts(given), facts.workTime, submissionOf({ ...facts, more: '{' })]);
                });
                """);

        List<?> answers = (List<?>) same;
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(answers.get(2)).isEqualTo("false");
        assertThat(answers.get(3)).isNull();
    }

    @Test
    void thePoliciesStandSideBySideAndOneIsOpened() {
        Browser browser = page.open();
        browser.presses("Show me an example");
        browser.sees("label", "All side by side").click();

        browser.sees(".column", "Toronto Public Library");
        browser.sees(".column", "Worcester Public Library");
        browser.hears("Toronto Public Library Hold");
        browser.sees(".column", "Brook Library")
                .findElement(By.tagName("button"))
                .click();
        browser.sees(".clause", "BRK-1");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("policy");
    }

    @Test
    void otherFactsAreReadAndMistakesExplained() {
        Browser browser = page.open();
        browser.opens("All other facts");
        browser.writes("more", "{\"post\": {\"needsReplay\": true}}");
        browser.sees("#result li", "needsReply");

        browser.writes("more", "{\"post\":");
        browser.sees("#result li", "This is not valid JSON.");
        assertThat(browser.sees("#more").getDomAttribute("aria-invalid")).isEqualTo("true");

        browser.writes("more", "{\"post\": {\"needsReply\": true}}");
        browser.chooses("policy", "brook-library");
        browser.sees("h3", "What somebody now has to do");
    }

    @Test
    void theLanguageChangesAndTheTextStays() {
        Browser browser = page.open();
        browser.writes("text", "Call my mom at 416-555-0199!");
        browser.presses("Français");

        browser.sees("h1", "Essayer un message");
        assertThat(browser.sees("html").getDomAttribute("lang")).isEqualTo("fr");
        assertThat(browser.sees("#text").getDomProperty("value")).isEqualTo("Call my mom at 416-555-0199!");
        assertThat(browser.driver().getTitle()).isEqualTo("Essayer un message – Postpolicy");
        browser.driver().navigate().refresh();
        browser.sees("h1", "Essayer un message");
    }
}
