package org.postpolicy.jspwiki;

import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.tasks.pages.SaveWikiPageTask;
import org.apache.wiki.workflow.Outcome;

/**
 * Saves an approved page.
 *
 * <p>JSPWiki's own task saves to the page of whoever runs it, and this one runs when somebody approves, on another page.
 */
final class SaveHeldPage extends SaveWikiPageTask {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String author;

    SaveHeldPage(Page page) {
        name = page.getName();
        author = page.getAuthor();
    }

    @Override
    public Outcome execute(Context approval) throws WikiException {
        Engine wiki = approval.getEngine();
        Page known = wiki.getManager(PageManager.class).getPage(name);
        Page page = known == null ? Wiki.contents().page(wiki, name) : known.clone();
        page.setAuthor(author);
        Context save = approval.clone();
        save.setPage(page);
        return super.execute(save);
    }
}
