package org.postpolicy.jspwiki;

import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.diff.DifferenceManager;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.workflow.Fact;
import org.apache.wiki.workflow.Workflow;
import org.apache.wiki.workflow.WorkflowBuilder;
import org.apache.wiki.workflow.WorkflowManager;

/** Hands held pages to the wiki's own queue of approvals. */
final class HeldPages {

    /** Whoever {@code jspwiki.approver.workflow.saveHeldPage} names approves held pages. */
    private static final String WORKFLOW = "workflow.saveHeldPage";

    private HeldPages() {}

    static boolean hasApprover(Engine wiki) {
        return wiki.getManager(WorkflowManager.class).requiresApproval(WORKFLOW);
    }

    /** Queues a page; what is shown to the approver is what JSPWiki shows of any change that needs approval. */
    static void queue(Context context, String content) throws FilterException {
        Engine wiki = context.getEngine();
        String current = wiki.getManager(PageManager.class).getPureText(context.getPage());
        Fact[] facts = {
            new Fact(
                    WorkflowManager.WF_WP_SAVE_FACT_PAGE_NAME, context.getPage().getName()),
            new Fact(
                    WorkflowManager.WF_WP_SAVE_FACT_DIFF_TEXT,
                    wiki.getManager(DifferenceManager.class).makeDiff(context, current, content)),
            new Fact(WorkflowManager.WF_WP_SAVE_FACT_CURRENT_TEXT, current),
            new Fact(WorkflowManager.WF_WP_SAVE_FACT_PROPOSED_TEXT, content),
            new Fact(
                    WorkflowManager.WF_WP_SAVE_FACT_IS_AUTHENTICATED,
                    context.getWikiSession().isAuthenticated())
        };
        try {
            Workflow workflow = WorkflowBuilder.getBuilder(wiki)
                    .buildApprovalWorkflow(
                            context.getCurrentUser(),
                            WORKFLOW,
                            null,
                            WorkflowManager.WF_WP_SAVE_DECISION_MESSAGE_KEY,
                            facts,
                            new SaveHeldPage(context.getPage()),
                            WorkflowManager.WF_WP_SAVE_REJECT_MESSAGE_KEY);
            workflow.setAttribute(WorkflowManager.WF_WP_SAVE_FACT_PROPOSED_TEXT, content);
            workflow.start(context);
        } catch (WikiException broken) {
            FilterException failure =
                    new FilterException("The page could not be queued for approval: " + broken.getMessage());
            failure.initCause(broken);
            throw failure;
        }
    }
}
