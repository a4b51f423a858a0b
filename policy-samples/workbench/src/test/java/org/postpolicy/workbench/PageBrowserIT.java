package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.postpolicy.browser.Browser;

/** Uses the page as people do, in a real browser. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PageBrowserIT {

    private static final String RULE = "#/policies/brook-library/files/rules/no-videos.drl";

    @TempDir
    private Path folder;

    // A browser that ends may still write into its folder while it is being removed.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static Browser browser;

    private Path packs;
    private PageServer server;

    @AfterAll
    static void closeIt() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        // Asked before each test, because only a test is reported as skipped, and not a class.
        Browser.mustBeThere();
        browser = browser == null ? Browser.open(profile) : browser;
        packs = Desk.copyOfPacks(Files.createDirectory(folder.resolve("packs")));
        server = new PageServer(0, new BenchApi(new PackShelf(packs)));
    }

    /** The page goes first: what it asks of a server that has ended would be the next test's complaint. */
    @AfterEach
    void close() {
        if (server != null) {
            browser.goes("about:blank");
            server.close();
        }
    }

    /** Each server has another port and is another place to a browser, which knows nothing of it yet. */
    private Browser open() {
        browser.sized(1280, 900).inTheDark(false).forgets().goes(server.address());
        browser.sees("h1", "Try a post");
        return browser;
    }

    private String at(String route) {
        return server.address().replaceFirst("#.*", route);
    }

    @Test
    void aPostIsJudgedAsSomebodyTypes() {
        open().writes("text", "Call my mom at 416-555-0199!");
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
    void aCaseOfAClauseIsTriedAsAPost() {
        open().goes(at("#/policies/brook-library"));
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
        open();
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
    void whoDoesNotKnowWhatToWriteBeginsWithAnExample() {
        open().sized(390, 900);
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
    void aRuleAndItsScenariosAreOneStepApart() {
        open().goes(at(RULE));
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
    void thePoliciesStandSideBySideAndOneIsOpened() {
        open().presses("Show me an example");
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
        open().opens("All other facts");
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
        open().writes("text", "Call my mom at 416-555-0199!");
        browser.presses("Français");

        browser.sees("h1", "Essayer un message");
        assertThat(browser.sees("html").getDomAttribute("lang")).isEqualTo("fr");
        assertThat(browser.sees("#text").getDomProperty("value")).isEqualTo("Call my mom at 416-555-0199!");
        assertThat(browser.driver().getTitle()).isEqualTo("Essayer un message – Postpolicy");
        browser.driver().navigate().refresh();
        browser.sees("h1", "Essayer un message");
    }

    @Test
    void aMistakeIsShownAtItsLineAndNothingIsSavedUntilItIsMended() throws IOException {
        Path file = packs.resolve("brook-library/rules/no-videos.drl");
        String former = Files.readString(file);
        open().goes(at(RULE));
        browser.sees(".note", "All is in order: 30 scenarios pass.");

        browser.writes("source", former.replace("VIDEO", "VIDEOS"));
        browser.sees(".note", "1 problem to mend");
        assertThat(browser.sees("#gutter .bad").getText()).isEqualTo("9");
        browser.presses("Save all");
        browser.sees("#told", "Nothing was saved");
        browser.forgets();
        assertThat(file).hasContent(former);

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
        assertThat(file).hasContent(better);
        browser.hadNothingToComplainOf();
    }

    @Test
    void whatReadingShowsIsShownAtOnceAndNoOldAnswerComesOverIt() throws IOException {
        String former = Files.readString(packs.resolve("brook-library/rules/no-videos.drl"));
        open().goes(at(RULE));
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
    void inFrenchAProblemHasAFrenchTitleAndItsDetailsAreMarkedAsEnglish() throws IOException {
        String former = Files.readString(packs.resolve("brook-library/rules/no-videos.drl"));
        open().goes(at(RULE));
        browser.presses("Français");
        browser.sees(".note", "Tout est en ordre");
        browser.writes("source", former.replace("VIDEO", "VIDEOS"));

        browser.sees("#report strong", "Une condition nomme une constante inconnue");
        assertThat(browser.sees("#report .card p[lang=en]").getText()).contains("VIDEOS");
        browser.presses("Tout enregistrer");
        browser.sees("#told", "Rien n'a été enregistré");
    }

    @Test
    void whoWasFasterIsNotOverwritten() throws IOException {
        Path file = packs.resolve("brook-library/rules/no-videos.drl");
        String former = Files.readString(file);
        open().goes(at(RULE));
        browser.sees(".note", "All is in order");
        browser.writes("source", former.replace("import", "// Mine.\nimport"));
        String theirs = former.replace("import", "// Theirs.\nimport");
        Files.writeString(file, theirs);

        browser.presses("Save all");
        browser.sees("#panel", "was changed elsewhere while you wrote");
        assertThat(file).hasContent(theirs);
        browser.presses("Keep my text");
        browser.sees(".note", "All is in order");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(file).content().contains("// Mine.\nimport");
    }

    @Test
    void whoGivesWayGetsTheTextFromTheDisk() throws IOException {
        Path file = packs.resolve("brook-library/rules/no-videos.drl");
        String theirs = Files.readString(file).replace("import", "// Theirs.\nimport");
        open().goes(at(RULE));
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
    void aPolicyIsBegunAndGetsARule() {
        open().goes(at("#/policies"));
        browser.writes("new-id", "pond-library");
        browser.presses("Begin");
        browser.sees(".note", "All is in order: 7 scenarios pass.");

        browser.opens("A new rule");
        browser.writes("rule-name", "no-raffles");
        browser.writes("rule-signal", "raffle");
        browser.chooses("rule-verdict", "");
        browser.writes("rule-duty", "call-a-friend");
        browser.presses("Begin the rule");
        browser.sees(".note", "All is in order");
        browser.sees("#file option", "obligations.yaml (new)");
        assertThat(packs.resolve("pond-library/rules/no-raffles.drl")).doesNotExist();
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(packs.resolve("pond-library/words/raffle.fr.txt")).exists();
    }

    @Test
    void aRuleIsRemovedAndBroughtBackAndRemovedAgain() {
        Path rule = packs.resolve("brook-library/rules/no-videos.drl");
        open().goes(at(RULE));
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
        open().goes(at(RULE));
        browser.sees(".note", "All is in order");
        browser.opens("A new list of words");
        browser.writes("words-signal", "raffle");
        browser.presses("Begin the list");
        browser.sees("#file option", "raffle.en.txt (new)");
        browser.sees(".note", "All is in order");
        browser.presses("Save all");
        browser.sees("#told", "Saved.");
        assertThat(packs.resolve("brook-library/words/raffle.en.txt")).exists();
    }

    @Test
    void aBuiltInPolicyIsReadAndCopied() {
        open().goes(at("#/policies/worcester-public-library"));
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
        browser.goes(at("#/policies/worcester-public-library/files"));
        browser.sees(".note", "comes with the command and cannot be changed");
        assertThat(browser.sees("#source").getDomAttribute("readonly")).isNotNull();

        browser.goes(at("#/policies"));
        browser.sees("li:has(a[href='#/policies/worcester-public-library']) button")
                .click();
        browser.sees("button", "Save all");
        assertThat(packs.resolve("worcester-public-library/pack.yaml")).exists();
    }

    @Test
    void theKeyboardIsEnough() {
        open();
        browser.sees("h1", "Try a post");
        press(Keys.TAB);
        assertThat(focused()).contains("Skip to the content");
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("text");
        press("Buy my old sofa, only $50!");
        press(Keys.TAB);
        assertThat(focused()).isEqualTo("Show me an example");
        browser.sees(".verdict");
        browser.sees("nav a", "Policies").sendKeys(Keys.ENTER);
        browser.sees("h1", "Policies");
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("h1");
    }

    private void press(CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private String focused() {
        return browser.driver().switchTo().activeElement().getText();
    }

    @Test
    void withoutItsKeyThePageSaysWhereToFindIt() {
        browser.goes(at(""));

        browser.sees("h1", "The key is missing");
        browser.sees("p[lang=fr]", "Ouvrez l'adresse entière");
        browser.isOpenToEverybody("without the key");
    }

    @ParameterizedTest
    @CsvSource({"en, false, 1280", "fr, false, 1280", "en, true, 1280", "fr, true, 375", "en, false, 375"})
    void everyViewIsOpenToEverybody(String language, boolean dark, int width) throws IOException {
        open().sized(width, 900).inTheDark(dark);
        if (language.equals("fr")) {
            browser.presses("Français");
            browser.sees("h1", "Essayer un message");
        }
        String name = language + (dark ? "-dark" : "") + (width < 500 ? "-phone" : "");
        browser.driver().findElements(By.cssSelector("form .quiet")).get(0).click();
        browser.sees("#explained h3");
        look("post-" + name);
        browser.driver().findElement(By.id("view-all")).click();
        browser.sees(".column");
        look("side-" + name);
        show("#/policies", "li.card");
        look("policies-" + name);
        show("#/policies/worcester-public-library", ".clause-row");
        browser.sees(".clause-row .tag").click();
        look("clauses-" + name);
        show(RULE, "#report .note.good");
        look("files-" + name);
        Desk.replace(packs.resolve("brook-library/rules/no-videos.yaml"), "verdict: REJECT", "verdict: HOLD");
        show("#/policies/brook-library", "h1");
        show(RULE, "#report .note.bad");
        browser.driver().findElements(By.cssSelector(".actions .quiet")).get(1).click();
        browser.sees("#panel details");
        look("broken-" + name);
        browser.hadNothingToComplainOf();
    }

    private void show(String route, String css) {
        browser.driver().executeScript("location.hash = arguments[0]", route);
        browser.sees(css);
    }

    private void look(String view) throws IOException {
        browser.isOpenToEverybody(view);
        browser.isNoWiderThanItsWindow();
        browser.picture(view);
    }
}
