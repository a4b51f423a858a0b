package org.postpolicy.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.postpolicy.browser.Browser;

/** Serves the page to a real browser, which all tests share; the folder of a test is asked for when it begins. */
final class PageVisitor implements BeforeEachCallback, AfterEachCallback {

    static final String RULE = "#/policies/brook-library/files/rules/no-videos.drl";

    private final Supplier<Path> folder;
    private Browser browser;
    private Path packs;
    private PageServer server;

    PageVisitor(Supplier<Path> folder) {
        this.folder = folder;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        // Asked before each test, because only a test is reported as skipped, and not a class.
        Browser.mustBeThere();
        browser = test.getRoot()
                .getStore(Namespace.create(PageVisitor.class))
                .getOrComputeIfAbsent(Browser.class, key -> newBrowser(), Browser.class);
        packs = Desk.copyOfPacks(Files.createDirectory(folder.get().resolve("packs")));
        server = new PageServer(0, new BenchApi(new PackShelf(packs)));
    }

    /** A browser that ends may still write into its folder while it is being removed, so that the folder stays. */
    private static Browser newBrowser() {
        try {
            return Browser.open(Files.createTempDirectory("postpolicy-browser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page goes first: what it asks of a server that has ended would be the next test's complaint. */
    @Override
    public void afterEach(ExtensionContext test) {
        if (server != null) {
            browser.goes("about:blank");
            server.close();
        }
    }

    /** Opens the page. Each server has another port and is another place to a browser, which knows nothing of it yet. */
    Browser open() {
        browser.sized(1280, 900).inTheDark(false).forgets().goes(server.address());
        browser.sees("h1", "Try a post");
        return browser;
    }

    /** Opens the page, and then a view of it. */
    Browser open(String route) {
        return open().goes(at(route));
    }

    /** Returns the browser, which has not opened the page yet. */
    Browser browser() {
        return browser;
    }

    String at(String route) {
        return server.address().replaceFirst("#.*", route);
    }

    /** Returns the folder of policies that the page may change. */
    Path packs() {
        return packs;
    }

    /** Returns the file of the rule that the tests change. */
    Path rule() {
        return packs.resolve("brook-library/rules/no-videos.drl");
    }
}
