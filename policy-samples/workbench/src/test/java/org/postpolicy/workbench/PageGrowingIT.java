package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.postpolicy.browser.Browser;

/** Begins, copies and removes policies, rules and lists of words on the page, in a real browser. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PageGrowingIT {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageVisitor page = new PageVisitor(() -> folder);

    @Test
    void aPolicyIsBegunAndGetsARule() {
        Browser browser = page.open("#/policies");
        browser.writes("new-id", "pond-library");
        browser.presses("Begin");
        browser.sees(".note", "All is in order: 7 scenarios pass.");
        assertThat(browser.driver().findElements(By.cssSelector("#remarks .card")))
                .as("the same warning in many places is told once")
                .hasSize(1);
        assertThat(browser.sees("#add").getLocation().getY())
                .isLessThan(browser.sees("#remarks summary").getLocation().getY());
        browser.sees("#remarks .places li", "messages.yaml");

        browser.opens("A new rule");
        browser.writes("rule-name", "no-raffles");
        browser.writes("rule-signal", "raffle");
        browser.chooses("rule-conclusion", "oblige");
        browser.writes("rule-duty", "call-a-friend");
        browser.presses("Begin the rule");
        browser.sees(".note", "All is in order");
        browser.sees("#file option", "obligations.yaml (new)");
        assertThat(page.packs().resolve("pond-library/rules/no-raffles.drl")).doesNotExist();
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(page.packs().resolve("pond-library/words/raffle.fr.txt")).exists();
    }

    @Test
    void aRuleThatLowersTheVerdictIsBegunAndAsksForFactsAlone() {
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order: 30 scenarios pass.");
        browser.opens("A new rule");
        assertThat(browser.driver().findElement(By.id("rule-limit")).isDisplayed())
                .isFalse();
        browser.chooses("rule-conclusion", "limit");
        browser.chooses("rule-limit", "ADVISE");
        browser.writes("rule-name", "trustees-are-advised");
        browser.chooses("rule-author", "TRUSTEE");
        browser.driver().findElement(By.id("rule-signal")).clear();
        browser.presses("Begin the rule");

        browser.sees(".note", "All is in order: 36 scenarios pass.");
        assertThat(browser.sees("#source").getDomProperty("value"))
                .contains("@limit( \"ADVISE\" )")
                .doesNotContain("Signal(");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(page.packs().resolve("brook-library/rules/trustees-are-advised.drl"))
                .exists();
        browser.hadNothingToComplainOf();
    }

    @Test
    void aRuleThatAsksForNothingIsNotBegun() {
        Browser browser = page.open(PageVisitor.RULE);
        browser.opens("A new rule");
        browser.writes("rule-name", "everything");
        browser.chooses("rule-author", "");
        browser.driver().findElement(By.id("rule-signal")).clear();
        browser.presses("Begin the rule");

        browser.sees("#told", "Choose who writes");
    }

    @Test
    void aRuleIsRemovedAndBroughtBackAndRemovedAgain() {
        Path rule = page.rule();
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order: 30 scenarios pass.");

        browser.presses("Remove …");
        browser.sees("#panel", "Remove the rule no-videos?");
        browser.presses("No, keep it");
        browser.presses("Remove …");
        browser.presses("Yes, remove");
        browser.sees("#file option", "no-videos.drl (goes when saved)");
        browser.sees(".note", "All is in order: 24 scenarios pass.");
        browser.presses("Undo");
        browser.sees(".note", "All is in order: 30 scenarios pass.");
        assertThat(rule).exists();

        browser.presses("Remove …");
        browser.presses("Yes, remove");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(rule).doesNotExist();
        browser.chooses("file", "pack.yaml");
        browser.presses("Remove …");
        browser.sees("#told", "Every policy needs pack.yaml");
        browser.hadNothingToComplainOf();
    }

    @Test
    void aListOfWordsIsAdded() {
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.opens("A new list of words");
        browser.writes("words-signal", "raffle");
        browser.presses("Begin the list");
        browser.sees("#file option", "raffle.en.txt (new)");
        browser.sees(".note", "All is in order");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(page.packs().resolve("brook-library/words/raffle.en.txt")).exists();
    }

    @Test
    void aBuiltInPolicyIsReadAndCopied() {
        Browser browser = page.open("#/policies/worcester-public-library");
        browser.writes("filter", "harass");
        browser.hears(" found");
        browser.writes("filter", "zzz");
        browser.sees(".note", "No clause matches.");
        browser.driver().findElement(By.id("filter")).clear();
        browser.chooses("judge", "person");
        browser.sees(".clause-row", "a person");
        assertThat(browser.driver().findElements(By.cssSelector(".clause-row[data-judge=rules]")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
        browser.goes(page.at("#/policies/worcester-public-library/files"));
        browser.sees(".note", "comes with the command and cannot be changed");
        assertThat(browser.sees("#source").getDomAttribute("readonly")).isNotNull();

        browser.goes(page.at("#/policies"));
        browser.sees("li:has(a[href='#/policies/worcester-public-library']) button")
                .click();
        browser.sees("button", "Save all");
        assertThat(page.packs().resolve("worcester-public-library/pack.yaml")).exists();
    }
}
