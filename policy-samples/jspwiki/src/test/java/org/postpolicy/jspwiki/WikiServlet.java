package org.postpolicy.jspwiki;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.AuthenticationManager;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.render.RenderingManager;
import org.apache.wiki.workflow.Decision;
import org.apache.wiki.workflow.DecisionQueue;
import org.apache.wiki.workflow.Outcome;
import org.apache.wiki.workflow.WorkflowManager;

/** Stands in for the wiki's JSP pages: it saves and shows pages, and keeps a refusal's message as they do. */
final class WikiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Properties properties;
    private transient Engine wiki;
    private Exception failure;

    WikiServlet(Properties properties) {
        this.properties = properties;
    }

    Engine wiki() {
        return wiki;
    }

    Exception failure() {
        return failure;
    }

    @Override
    public void init() throws ServletException {
        Properties all = Wiki.init(getServletContext());
        all.putAll(properties);
        try {
            wiki = Wiki.engine().find(getServletContext(), all);
        } catch (RuntimeException broken) {
            failure = broken;
            throw new ServletException(broken);
        }
    }

    @Override
    public void destroy() {
        if (wiki != null) {
            wiki.shutdown();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Context context = context(request, ContextEnum.PAGE_VIEW);
        String html = wiki.getManager(RenderingManager.class).getHTML(context, context.getPage());
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter()
                .write(html + String.join("", context.getWikiSession().getMessages()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        logIn(request);
        Context context = context(request, ContextEnum.PAGE_EDIT);
        try {
            if (request.getParameter("approve") != null) {
                response.getWriter().write("approved " + approveAll(context));
                return;
            }
            wiki.getManager(PageManager.class).saveText(context, request.getParameter("text"));
            response.sendRedirect(context.getViewURL(request.getParameter("page")));
        } catch (RedirectException refused) {
            request.getSession().setAttribute("message", refused.getMessage());
            response.sendRedirect(refused.getRedirect());
        } catch (WikiException broken) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, broken.getMessage());
        }
    }

    private int approveAll(Context context) throws WikiException {
        DecisionQueue queue = wiki.getManager(WorkflowManager.class).getDecisionQueue();
        List<Decision> waiting = List.copyOf(queue.getActorDecisions(context.getWikiSession()));
        for (Decision decision : waiting) {
            queue.decide(decision, Outcome.DECISION_APPROVE, context);
        }
        return waiting.size();
    }

    private void logIn(HttpServletRequest request) throws ServletException {
        String user = request.getParameter("user");
        if (user != null) {
            request.login(user, user);
        }
        try {
            wiki.getManager(AuthenticationManager.class).login(request);
        } catch (WikiSecurityException refused) {
            throw new ServletException(refused);
        }
    }

    private Context context(HttpServletRequest request, ContextEnum kind) {
        String name = request.getParameter("page");
        Page page = wiki.getManager(PageManager.class).getPage(name);
        Context context = Wiki.context()
                .create(wiki, request, page == null ? Wiki.contents().page(wiki, name) : page);
        context.setRequestContext(kind.getRequestContext());
        return context;
    }
}
