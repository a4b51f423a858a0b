package org.postpolicy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, of the machine; nothing is downloaded. */
public final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test visibly where there is no browser, except where the environment says that there must be one. */
    public static void mustBeThere() {
        boolean there = CHROMIUM.canExecute() && DRIVER.canExecute();
        if ("required".equals(System.getenv("POSTPOLICY_BROWSER"))) {
            assertThat(there)
                    .as("this machine must have %s and %s", CHROMIUM, DRIVER)
                    .isTrue();
        }
        assumeTrue(there, "SKIPPED: no browser. Install chromium and chromium-driver to run this test.");
    }

    /** Opens a browser that knows nothing yet and speaks English. */
    public static Browser open(Path emptyFolder) {
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM)
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--lang=en",
                        "--user-data-dir=" + emptyFolder);
        LoggingPreferences everything = new LoggingPreferences();
        everything.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        return new Browser(driver);
    }

    public Browser inTheDark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** Forgets what it had to complain of so far. */
    public Browser forgets() {
        driver.manage().logs().get(LogType.BROWSER);
        return this;
    }

    public Browser sized(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        return this;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser goes(String address) {
        driver.get(address);
        return this;
    }

    public WebElement sees(String css) {
        return waits(found -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    public WebElement sees(String css, String text) {
        return waits(found -> driver.findElements(By.cssSelector(css)).stream()
                .filter(element -> element.isDisplayed() && element.getText().contains(text))
                .findFirst()
                .orElse(null));
    }

    /** Waits until it hears something, which is what a screen reader would say. */
    public void hears(String text) {
        waits(found -> driver.findElement(By.id("status"))
                        .getDomProperty("textContent")
                        .contains(text)
                ? true
                : null);
    }

    public void presses(String label) {
        sees("button", label).click();
    }

    public void opens(String summary) {
        sees("summary", summary).click();
    }

    public void writes(String id, String text) {
        WebElement field = sees("#" + id);
        field.clear();
        field.sendKeys(text);
    }

    public void chooses(String id, String value) {
        new Select(sees("#" + id)).selectByValue(value);
    }

    private <T> T waits(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> {
                    try {
                        return condition.apply(driver);
                    } catch (WebDriverException e) {
                        if (isOfPageBefore(e)) {
                            return null;
                        }
                        throw e;
                    }
                });
    }

    // What the driver of Chromium says of an element that went away between two questions, instead of calling it stale.
    private static boolean isOfPageBefore(WebDriverException e) {
        return String.valueOf(e.getMessage()).contains("does not belong to the document");
    }

    /** Fails if people with disabilities would be kept out, as far as a program can tell. */
    public void isOpenToEverybody(String view) {
        List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(driver).getViolations();
        assertThat(violations)
                .as(() -> view + ": "
                        + violations.stream()
                                .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml()
                                                        + node.getAny().stream()
                                                                .map(check -> check.getMessage())
                                                                .toList())
                                                .toList())
                                .toList())
                .isEmpty();
    }

    /** Fails if the page had to complain, for example of a resource that its own policy forbids. */
    public void hadNothingToComplainOf() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    public void isNoWiderThanItsWindow() {
        assertThat((Boolean) driver.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nobody scrolls sideways")
                .isTrue();
    }

    /** Keeps a picture of the whole page where the property names a folder for it. */
    public void picture(String name) throws IOException {
        String folder = System.getProperty("postpolicy.pictures");
        if (folder != null) {
            Number height =
                    (Number) driver.executeScript("return Math.min(document.documentElement.scrollHeight, 3000)");
            Number width = (Number) driver.executeScript("return document.documentElement.clientWidth");
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width.intValue() < 500));
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            sized(width.intValue(), 900);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
