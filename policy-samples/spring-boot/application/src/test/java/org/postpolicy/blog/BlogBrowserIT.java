package org.postpolicy.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.postpolicy.browser.Browser;

/** Uses the blog as readers and staff do, in a real browser. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BlogBrowserIT {

    private static final String SUSPECT = "Call my mom at 416-555-0199!";

    // A browser that ends may still write into its folder while it is being removed.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private static Browser browser;
    private static RunningBlog blog;

    @BeforeAll
    static void openABrowser() {
        Browser.mustBeThere();
        blog = RunningBlog.with(HarbourBlog.class);
        browser = Browser.open(profile);
    }

    @AfterAll
    static void closeBoth() {
        if (browser != null) {
            browser.close();
        }
        if (blog != null) {
            blog.close();
        }
    }

    @BeforeEach
    void asANewReader() {
        browser.goes(blog.address() + "/").driver().manage().deleteAllCookies();
        browser.sized(1280, 900).inTheDark(false).forgets();
    }

    private static void writesOn(String event, String words) {
        browser.goes(blog.address() + "/");
        browser.driver().findElement(By.linkText(event)).click();
        browser.writes("name", "Robin");
        browser.writes("words", words);
        browser.sees("#write button").click();
    }

    private static void signsIn() {
        browser.goes(blog.address() + "/staff/queue");
        browser.writes("username", "editor");
        browser.writes("password", RunningBlog.PASSWORD);
        browser.sees("#login button").click();
        browser.sees("h1", "Moderation queue");
    }

    @Test
    void aReaderWritesAndALibrarianDismissesTheSuspicion() throws Exception {
        writesOn("Story hour for children", SUSPECT);
        browser.sees("#outcome", "A librarian will look at it before it appears.");
        browser.isOpenToEverybody("an event with an outcome");
        browser.picture("blog-held");

        signsIn();
        WebElement held = browser.sees(".held", SUSPECT);
        assertThat(held.findElement(By.cssSelector(".words mark")).getText()).isEqualTo("416-555-0199");
        browser.isOpenToEverybody("the queue");
        browser.picture("blog-queue");
        held.findElements(By.cssSelector("input[value=DISMISSED]")).forEach(WebElement::click);
        held.findElement(By.cssSelector(".judge")).click();
        browser.sees("[role=status]", "The entry is published.");

        browser.goes(blog.address() + "/events/3").sees(".comment", SUSPECT);
        browser.hadNothingToComplainOf();
    }

    @Test
    void adviceIsReadAndTheCommentIsSentAllTheSame() {
        String words = "The hockey playoffs start tonight: three goals, one goalie, and our team wins the league.";
        writesOn("Sea stories by the window", words);
        browser.sees(".findings", "does not seem to belong on this page");
        browser.isOpenToEverybody("an event with advice");
        browser.presses("Send it all the same");
        browser.sees("#outcome", "It is published.");
        browser.sees(".comment", words);
    }

    @Test
    void staffSeeAdviceBeforeTheyPost() throws Exception {
        signsIn();
        browser.goes(blog.address() + "/staff/compose");
        browser.writes("title", "An evening on the vote");
        browser.writes("body", "Vote for the Harbour Party on Monday, it is the best choice!");
        browser.presses("Check");
        browser.sees(".findings", "The library takes no side in a vote.");
        browser.isOpenToEverybody("the composer");
        browser.picture("blog-composer");
        assertThat(browser.sees("#title").getDomProperty("value")).isEqualTo("An evening on the vote");
    }

    @Test
    void thePagesSpeakFrenchAndFitASmallScreenInTheDark() throws Exception {
        browser.sized(360, 780).inTheDark(true).goes(blog.address() + "/events/3");
        browser.driver().findElement(By.linkText("Français")).click();
        browser.sees("h2", "Écrire un commentaire");
        writesOn("Story hour for children", "Appelez ma mère au 416-555-0199!");
        browser.sees("#outcome", "Un membre du personnel le lira avant sa parution.");
        browser.isNoWiderThanItsWindow();
        browser.isOpenToEverybody("an event in French in the dark");
        browser.picture("blog-small-dark");
        browser.hadNothingToComplainOf();
    }
}
