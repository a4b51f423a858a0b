package org.postpolicy.bot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * What a bot has seen, what it still has to do and what it has done; kept in a journal, thread-safe.
 *
 * <p>A plan is on the disk before anything is done about it, and so is every attempt before it is made. After a restart
 * an attempt of which nobody knows the end is in doubt: the action may have been done.
 */
final class Memory implements Closeable {

    private final Journal journal;
    private final Set<String> seen = new HashSet<>();
    private final Stretches stretches = new Stretches();
    private final Tally tally = new Tally();
    private final Agenda agenda = new Agenda(tally);
    private String cursor;

    private Memory(Path file) {
        journal = Journal.open(file, this::recall);
    }

    static Memory open(Path file) {
        return new Memory(file);
    }

    private void recall(JsonNode entry) {
        if (entry.has("seen")) {
            recallPlan(entry.path("seen"));
        } else if (entry.has("begun")) {
            agenda.doubt(Json.text(entry, "begun"));
        } else if (entry.has("notDone")) {
            agenda.trust(Json.text(entry, "notDone"));
        } else if (entry.has("done")) {
            agenda.settle(Json.text(entry, "done"), Json.text(entry, "outcome"));
        } else if (entry.has("cursor")) {
            cursor = Json.text(entry, "cursor");
        }
    }

    private void recallPlan(JsonNode line) {
        String post = Json.text(line, "post");
        boolean complete = line.path("complete").asBoolean(true);
        seen.add(versionKey(post, Json.text(line, "version")));
        judged(post, PlanLine.claims(line), complete);
        tally.verdict(Verdict.valueOf(Json.text(line, "verdict")));
        tally.incomplete(!complete);
        tally.notInForce(!Json.list(line, "notInForce").isEmpty());
        PlanLine.actions(line, "actions").forEach(action -> {
            agenda.plan(action);
            if (PlanLine.isOld(line)) {
                agenda.doubt(action.key());
            }
        });
        PlanLine.actions(line, "noted").forEach(action -> agenda.note(action, Json.text(line, "notedAs")));
    }

    private void judged(String post, Set<String> claims, boolean complete) {
        stretches.judged(post, claims, complete);
        if (complete) {
            agenda.supersede(post, claims);
        }
    }

    private static String versionKey(String post, String version) {
        return post + "\n" + version;
    }

    /** Returns whether a version of a post was judged before. */
    synchronized boolean hasSeen(Item item) {
        return seen.contains(versionKey(item.id(), item.version()));
    }

    /**
     * Writes down plans, and where to go on; what was taken up for an earlier version of the stretch is left out.
     *
     * @param plans the plans
     * @param deleted posts to which nothing more is to be done
     * @param next where to go on, or null
     * @param shadow whether the actions are only noted
     * @return the actions that are to be done now
     */
    synchronized List<Action> remember(List<Plan> plans, List<String> deleted, String next, boolean shadow) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Action> fresh = new ArrayList<>();
        for (Plan plan : plans) {
            if (seen.add(versionKey(plan.post(), plan.version()))) {
                entries.add(Map.of("seen", remember(plan, shadow, fresh)));
            }
        }
        entries.addAll(forget(deleted));
        if (next != null && !next.equals(cursor)) {
            cursor = next;
            entries.add(Map.of("cursor", next));
        }
        if (!entries.isEmpty()) {
            journal.append(entries, true);
        }
        return fresh;
    }

    /** Noted actions stand in the line of their plan, so that no crash can turn them into due ones. */
    private Map<String, Object> remember(Plan plan, boolean shadow, List<Action> fresh) {
        List<Action> due = new ArrayList<>();
        List<Action> noted = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (!stretches.cover(plan.post(), action.claims())) {
                boolean onlyNoted = shadow || action.kind() == ActionKind.RECORD;
                (onlyNoted ? noted : due).add(agenda.named(action));
            }
        }
        String notedAs = shadow ? "shadow" : Agenda.DONE;
        judged(plan.post(), plan.claims(), plan.complete());
        tally.verdict(plan.verdict());
        tally.incomplete(!plan.complete());
        tally.notInForce(!plan.notInForce().isEmpty());
        due.forEach(agenda::plan);
        noted.forEach(action -> agenda.note(action, notedAs));
        fresh.addAll(due);
        return PlanLine.of(plan, due, noted, notedAs);
    }

    private List<Map<String, Object>> forget(List<String> deleted) {
        return agenda.due().stream()
                .filter(action -> deleted.contains(action.post()))
                .map(action -> settled(action, "gone", "The post was deleted."))
                .toList();
    }

    /** Writes down that an action is being tried; until it is known what came of that, the action is in doubt. */
    synchronized void begin(Action action) {
        agenda.doubt(action.key());
        journal.append(List.of(Map.of("begun", action.key())), true);
    }

    /** Writes down that an action was tried and is not done. */
    synchronized void notDone(Action action) {
        agenda.trust(action.key());
        journal.append(List.of(Map.of("notDone", action.key())), false);
    }

    /** Writes down what came of an action. */
    synchronized void settle(Action action, String outcome, String detail) {
        journal.append(List.of(settled(action, outcome, detail)), false);
    }

    private Map<String, Object> settled(Action action, String outcome, String detail) {
        agenda.settle(action.key(), outcome);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("done", action.key());
        entry.put("outcome", outcome);
        entry.put("detail", detail);
        return entry;
    }

    /** Returns what is still to be done, oldest first. */
    synchronized List<Action> due() {
        return agenda.due();
    }

    synchronized boolean isDue(Action action) {
        return agenda.isDue(action);
    }

    /** Returns whether an attempt may have done an action. */
    synchronized boolean isInDoubt(Action action) {
        return agenda.isInDoubt(action);
    }

    /** Returns whether a later version of the post has made an action pointless. */
    synchronized boolean isSuperseded(Action action) {
        return agenda.isSuperseded(action);
    }

    /** Returns whether an action would tell the author of a person who was not called. */
    synchronized boolean promisesTooMuch(Action action) {
        return agenda.promisesTooMuch(action);
    }

    synchronized String cursor() {
        return cursor;
    }

    synchronized List<String> summary() {
        return tally.lines(agenda.due().size());
    }

    synchronized boolean allWell() {
        return tally.nothingRefused() && agenda.due().isEmpty();
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
