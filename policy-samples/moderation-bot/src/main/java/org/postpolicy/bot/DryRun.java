package org.postpolicy.bot;

import java.io.PrintWriter;
import java.util.List;

/**
 * Shows what would be done and remembers nothing.
 *
 * @param planner asks the policies
 * @param out where it is shown
 */
record DryRun(Planner planner, PrintWriter out) implements Inbox {

    @Override
    public void receive(List<Event> events, String cursor) {
        if (events.isEmpty()) {
            out.println("There are no posts yet.");
        }
        for (Event event : events) {
            if (event instanceof Event.Written written) {
                show(planner.plan(written));
            }
        }
    }

    private void show(Plan plan) {
        out.println(plan.post() + "  " + plan.verdict());
        plan.remarks().forEach(remark -> out.println("  " + remark));
        plan.actions().forEach(action -> out.println("  would " + action.kind() + ": " + action.words()));
    }

    @Override
    public String cursor() {
        return null;
    }
}
