package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.postpolicy.browser.Browser;

/** Changes the files of a policy on the page, in a real browser. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PageEditingIT {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageVisitor page = new PageVisitor(() -> folder);

    @Test
    void aRuleAndItsScenariosAreOneStepApart() {
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.presses("Run the scenarios");
        browser.sees("#panel details");

        browser.presses("Its scenarios");
        assertThat(browser.sees("#source").getDomProperty("value")).startsWith("scenarios:");
        browser.sees("#source").sendKeys("# Mine.\n");
        assertThat(browser.driver().findElements(By.cssSelector("#panel *")))
                .as("what was shown of the former text no longer holds")
                .isEmpty();
        browser.presses("Its rule");
        assertThat(browser.sees("#source").getDomProperty("value")).startsWith("package");
    }

    @Test
    void aMistakeIsShownAtItsLineAndNothingIsSavedUntilItIsMended() throws IOException {
        Path file = page.rule();
        String former = Files.readString(file);
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order: 30 scenarios pass.");

        browser.writes("source", former.replace("VIDEO", "VIDEOS"));
        browser.sees(".note", "1 problem to mend");
        assertThat(browser.sees("#gutter .bad").getText()).isEqualTo("9");
        browser.presses("Save all");
        browser.sees("#told", "Nothing was saved");
        browser.forgets();
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(former);

        browser.sees("button", "rules/no-videos.drl, line 9").click();
        assertThat(browser.driver().executeScript("return document.getElementById('source').selectionStart"))
                .isEqualTo((long) former.indexOf("VIDEO"));

        String better = former.replace("import", "// Written on the page.\nimport");
        browser.writes("source", better);
        browser.sees(".note", "All is in order");
        browser.sees("#unsaved", "1 file not saved");
        browser.presses("Show what changes");
        browser.sees(".diff .added");
        browser.sees("#panel p", "No decision changes");
        browser.sees("#source").sendKeys(Keys.chord(Keys.CONTROL, "s"));
        browser.sees("#told", "Saved.");
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(better);
        browser.hadNothingToComplainOf();
    }

    @Test
    void whatReadingShowsIsShownAtOnceAndNoOldAnswerComesOverIt() throws IOException {
        String former = Files.readString(page.rule());
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.driver().executeScript("""
                const asks = window.fetch;
                window.held = [];
                window.fetch = async (path, options) => {
                  const answer = await asks(path, options);
                  if (path.endsWith('/try')) {
                    await new Promise((lets) => window.held.push(lets));
                  }
                  return answer;
                };
                """);

        browser.writes("source", former.replace("import", "// Mine.\nimport"));
        browser.sees(".note", "The scenarios are running");
        browser.writes("source", former.replace("VIDEO", "VIDEOS"));
        browser.sees("button", "rules/no-videos.drl, line 9");

        browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                window.held.forEach((lets) => lets());
                setTimeout(done, 300);
                """);
        assertThat(browser.sees("#report .note").getText()).isEqualTo("1 problem to mend before it can be saved");
    }

    @Test
    void inFrenchAProblemHasATitleAndAdviceAndItsDetailsAreMarkedAsEnglish() throws IOException {
        String former = Files.readString(page.rule());
        Browser browser = page.open(PageVisitor.RULE);
        browser.presses("Français");
        browser.sees(".note", "Tout est en ordre");
        browser.writes("source", former.replace("VIDEO", "VIDEOS"));

        browser.sees("#report strong", "Une condition nomme une constante inconnue");
        browser.sees("#report .card p", "Corrigez la constante d'après la liste des faits.");
        assertThat(browser.sees("#report .card p[lang=en]").getText()).contains("VIDEOS");
        browser.presses("Tout enregistrer");
        browser.sees("#told", "Rien n'a été enregistré");
    }

    @Test
    void whoWasFasterIsNotOverwritten() throws IOException {
        Path file = page.rule();
        String former = Files.readString(file);
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.writes("source", former.replace("import", "// Mine.\nimport"));
        String theirs = former.replace("import", "// Theirs.\nimport");
        Files.writeString(file, theirs);

        browser.presses("Save all");
        browser.sees("#panel", "was changed elsewhere while you wrote");
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(theirs);
        browser.presses("Keep my text");
        browser.sees(".note", "All is in order");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(file).content().contains("// Mine.\nimport");
    }

    @Test
    void whoGivesWayGetsTheTextFromTheDisk() throws IOException {
        Path file = page.rule();
        String theirs = Files.readString(file).replace("import", "// Theirs.\nimport");
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.sees("#source").sendKeys("// Mine.");
        Files.writeString(file, theirs);

        browser.presses("Save all");
        browser.presses("Take the text from the disk");
        assertThat(browser.sees("#source").getDomProperty("value")).isEqualTo(theirs);
        browser.presses("Save all");
        browser.sees("#told", "Nothing has been changed.");
    }

    @Test
    void whatIsNotSavedIsStillThereWhenThePageIsOpenedAgain() {
        Browser browser = page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        browser.sees("#source").sendKeys("// Mine.");
        browser.sees("#unsaved", "1 file not saved");

        browser.goes("about:blank");
        page.open(PageVisitor.RULE);
        browser.sees("#told", "Some changes are not saved");
        assertThat(browser.sees("#source").getDomProperty("value")).contains("// Mine.");
        assertThat(page.rule()).content().doesNotContain("// Mine.");
        browser.presses("Discard all");
        browser.presses("Yes, discard");
        browser.sees("#told", "discarded");

        browser.goes("about:blank");
        page.open(PageVisitor.RULE);
        browser.sees(".note", "All is in order");
        assertThat(browser.sees("#source").getDomProperty("value")).doesNotContain("// Mine.");
    }
}
