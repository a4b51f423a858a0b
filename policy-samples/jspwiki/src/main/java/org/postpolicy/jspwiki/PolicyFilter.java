package org.postpolicy.jspwiki;

import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.filters.PageFilter;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.ChannelKind;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;

/**
 * Asks the policies before JSPWiki saves a page.
 *
 * <p>A page that is rejected is not saved, and the author is sent to an error page that shows the reason. A page that is
 * held goes to whoever approves held pages, if the wiki names somebody, and is refused otherwise. Advice is shown and the
 * page is saved. Parameters in {@code filters.xml}: {@code packs} (identifiers with commas between them),
 * {@code directory} (a folder of packs of one's own), {@code employees} (the wiki's group or role of those who write for
 * the institution) and {@code errorpage} ({@code RejectedMessage} unless given).
 */
public final class PolicyFilter implements PageFilter {

    private PolicyEngine policies;
    private String employees;
    private String errorPage;

    /** Makes the filter; for JSPWiki. */
    public PolicyFilter() {}

    /**
     * Loads the packs.
     *
     * <p>JSPWiki goes on without a filter that fails with a {@link FilterException}. So this one fails otherwise, and the
     * wiki does not start without its policies.
     *
     * @throws IllegalArgumentException if no packs are named
     * @throws org.postpolicy.PolicyException if a pack cannot be loaded
     */
    @Override
    public void initialize(Engine wiki, Properties properties) {
        String packs = properties.getProperty("packs", "").strip();
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("PolicyFilter has no packs. Add a param \"packs\" to filters.xml.");
        }
        PolicyEngine.Builder builder = PolicyEngine.builder().packs(packs.split("\\s*,\\s*"));
        if (properties.containsKey("directory")) {
            builder.directory(Path.of(properties.getProperty("directory")));
        }
        policies = builder.load();
        employees = properties.getProperty("employees");
        errorPage = properties.getProperty("errorpage", "RejectedMessage");
    }

    @Override
    public String preSave(Context context, String content) throws FilterException {
        Decision decision = policies.evaluate(submission(context, content));
        Session session = context.getWikiSession();
        switch (decision.verdict()) {
            case ALLOW -> {}
            case ADVISE -> decision.messages(session.getLocale()).forEach(session::addMessage);
            case HOLD -> hold(context, content, decision);
            case REJECT -> throw refusal(context, decision);
        }
        return content;
    }

    private Submission submission(Context context, String content) {
        Post post = Post.of(PostKind.POST, content).withTitle(context.getPage().getName());
        Author author = isEmployee(context.getWikiSession()) ? Author.officialEmployee() : Author.member();
        return new Submission(post, author, Channel.own().withKind(ChannelKind.WIKI), null);
    }

    private boolean isEmployee(Session session) {
        return session.isAuthenticated()
                && Stream.of(session.getRoles()).anyMatch(role -> role.getName().equals(employees));
    }

    private void hold(Context context, String content, Decision decision) throws FilterException {
        if (!HeldPages.hasApprover(context.getEngine())) {
            throw refusal(context, decision);
        }
        HeldPages.queue(context, content);
        throw new RedirectException(reasons(context, decision), context.getViewURL("ApprovalRequiredForPageChanges"));
    }

    private RedirectException refusal(Context context, Decision decision) {
        return new RedirectException(reasons(context, decision), context.getViewURL(errorPage));
    }

    private static String reasons(Context context, Decision decision) {
        return String.join(" ", decision.messages(context.getWikiSession().getLocale()));
    }
}
