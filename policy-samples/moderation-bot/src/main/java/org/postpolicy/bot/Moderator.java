package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges what comes in and hands on what is to be done. */
final class Moderator implements Inbox {

    private final Planner planner;
    private final Memory memory;
    private final Consumer<Action> worker;
    private final Log log;

    Moderator(Planner planner, Memory memory, Consumer<Action> worker, Log log) {
        this.planner = planner;
        this.memory = memory;
        this.worker = worker;
        this.log = log;
    }

    @Override
    public synchronized void receive(List<Event> events, String cursor) {
        List<Plan> plans = new ArrayList<>();
        List<String> deleted = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Deleted gone) {
                deleted.add(gone.post());
            } else if (event instanceof Event.Written written && concerns(written.item())) {
                plans.add(planner.plan(written));
            }
        }
        boolean shadow = planner.configuration().mode() == Mode.SHADOW;
        memory.remember(plans, deleted, cursor, shadow).forEach(worker);
        plans.forEach(plan -> plan.remarks().forEach(log::say));
    }

    /** A bot that judged its own answers would answer itself. */
    private boolean concerns(Item item) {
        Configuration configuration = planner.configuration();
        boolean own = configuration.isOwn(item.author());
        boolean ignored = own && !configuration.does(ActionKind.MARK_SENSITIVE);
        return !ignored && !configuration.mapping().leavesAlone(item.author()) && !memory.hasSeen(item);
    }

    @Override
    public String cursor() {
        return memory.cursor();
    }
}
