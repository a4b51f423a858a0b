package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.postpolicy.browser.Browser;

/** Everybody can use the page: with the keyboard alone, with a screen reader, on a phone, in both languages. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PageAccessIT {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final PageVisitor page = new PageVisitor(() -> folder);

    @Test
    void theKeyboardIsEnough() {
        Browser browser = page.open();
        browser.sees("h1", "Try a post");
        press(browser, Keys.TAB);
        assertThat(focused(browser)).contains("Skip to the content");
        press(browser, Keys.ENTER);
        press(browser, Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("text");
        press(browser, "Buy my old sofa, only $50!");
        press(browser, Keys.TAB);
        assertThat(focused(browser)).isEqualTo("Show me an example");
        browser.sees(".verdict");
        browser.sees("nav a", "Policies").sendKeys(Keys.ENTER);
        browser.sees("h1", "Policies");
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("h1");
    }

    private static void press(Browser browser, CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static String focused(Browser browser) {
        return browser.driver().switchTo().activeElement().getText();
    }

    @Test
    void withoutItsKeyThePageSaysWhereToFindIt() {
        Browser browser = page.browser().goes(page.at(""));

        browser.sees("h1", "The key is missing");
        browser.sees("p[lang=fr]", "Ouvrez l'adresse entière");
        browser.isOpenToEverybody("without the key");
    }

    @ParameterizedTest
    @CsvSource({"en, false, 1280", "fr, false, 1280", "en, true, 1280", "fr, true, 375", "en, false, 375"})
    void everyViewIsOpenToEverybody(String language, boolean dark, int width) throws IOException {
        Browser browser = page.open();
        browser.sized(width, 900).inTheDark(dark);
        if (language.equals("fr")) {
            browser.presses("Français");
            browser.sees("h1", "Essayer un message");
        }
        String name = language + (dark ? "-dark" : "") + (width < 500 ? "-phone" : "");
        browser.driver().findElements(By.cssSelector("form .quiet")).get(0).click();
        browser.sees("#explained h3");
        look(browser, "post-" + name);
        browser.driver().findElement(By.id("view-all")).click();
        browser.sees(".column");
        look(browser, "side-" + name);
        show(browser, "#/policies", "li.card");
        look(browser, "policies-" + name);
        browser.writes("new-id", "pond-library");
        browser.sees("form button").click();
        browser.sees("#remarks .places");
        look(browser, "begun-" + name);
        show(browser, "#/policies/worcester-public-library", ".clause-row");
        browser.sees(".clause-row .tag").click();
        look(browser, "clauses-" + name);
        show(browser, PageVisitor.RULE, "#report .note.good");
        browser.driver()
                .findElements(By.cssSelector("[aria-labelledby=add] summary"))
                .forEach(WebElement::click);
        browser.chooses("rule-conclusion", "limit");
        look(browser, "files-" + name);
        Desk.replace(page.packs().resolve("brook-library/rules/no-videos.yaml"), "verdict: REJECT", "verdict: HOLD");
        show(browser, "#/policies/brook-library", "h1");
        show(browser, PageVisitor.RULE, "#report .note.bad");
        browser.driver().findElements(By.cssSelector(".actions .quiet")).get(1).click();
        browser.sees("#panel details");
        look(browser, "broken-" + name);
        browser.hadNothingToComplainOf();
    }

    private static void show(Browser browser, String route, String css) {
        browser.driver().executeScript("location.hash = arguments[0]", route);
        browser.sees(css);
    }

    private static void look(Browser browser, String view) throws IOException {
        browser.isOpenToEverybody(view);
        browser.isNoWiderThanItsWindow();
        browser.picture(view);
    }
}
