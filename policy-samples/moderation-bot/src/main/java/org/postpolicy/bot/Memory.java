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
 * <p>A plan is on the disk before anything is done about it. After a restart every action without an outcome is in
 * doubt: it may have been done.
 */
final class Memory implements Closeable {

    private final Journal journal;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Action> due = new LinkedHashMap<>();
    private final Set<String> inDoubt = new HashSet<>();
    private final Tally tally = new Tally();
    private String cursor;

    private Memory(Path file) {
        journal = Journal.open(file, this::recall);
        inDoubt.addAll(due.keySet());
    }

    static Memory open(Path file) {
        return new Memory(file);
    }

    private void recall(JsonNode entry) {
        if (entry.has("seen")) {
            JsonNode plan = entry.path("seen");
            seen.add(versionKey(Json.text(plan, "post"), Json.text(plan, "version")));
            tally.verdict(Verdict.valueOf(Json.text(plan, "verdict")));
            Json.list(plan, "actions").forEach(action -> plan(action(action)));
            Json.list(plan, "noted").forEach(action -> note(action(action), Json.text(plan, "notedAs")));
            tally.incomplete(!plan.path("complete").asBoolean(true));
            tally.notInForce(!Json.list(plan, "notInForce").isEmpty());
        } else if (entry.has("done")) {
            settle(Json.text(entry, "done"), Json.text(entry, "outcome"));
        } else if (entry.has("cursor")) {
            cursor = Json.text(entry, "cursor");
        }
    }

    private static Action action(JsonNode action) {
        return new Action(
                Json.text(action, "key"),
                ActionKind.of(Json.text(action, "kind")),
                Json.text(action, "post"),
                Json.text(action, "author"),
                Json.text(action, "handle"),
                Json.text(action, "words"));
    }

    private void plan(Action action) {
        if (known.add(action.key())) {
            due.put(action.key(), action);
            tally.planned(action.kind());
        }
    }

    private void note(Action action, String outcome) {
        known.add(action.key());
        tally.planned(action.kind());
        tally.settled(action.kind(), outcome);
    }

    private void settle(String key, String outcome) {
        Action action = due.remove(key);
        inDoubt.remove(key);
        if (action != null) {
            tally.settled(action.kind(), outcome);
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
     * Writes down plans, and where to go on; what was planned before is left out.
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
            if (!known.contains(action.key())) {
                boolean onlyNoted = shadow || action.kind() == ActionKind.RECORD;
                (onlyNoted ? noted : due).add(action);
            }
        }
        String notedAs = shadow ? "shadow" : "done";
        tally.verdict(plan.verdict());
        tally.incomplete(!plan.complete());
        tally.notInForce(!plan.notInForce().isEmpty());
        due.forEach(this::plan);
        noted.forEach(action -> note(action, notedAs));
        fresh.addAll(due);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("post", plan.post());
        document.put("version", plan.version());
        document.put("verdict", plan.verdict().name());
        document.put("complete", plan.complete());
        document.put("notInForce", plan.notInForce());
        document.put("actions", due);
        document.put("noted", noted);
        document.put("notedAs", notedAs);
        document.put(
                "statement", plan.statement() == null ? null : plan.statement().document());
        return document;
    }

    private List<Map<String, Object>> forget(List<String> deleted) {
        return due.values().stream().filter(action -> deleted.contains(action.post())).toList().stream()
                .map(action -> settled(action, "gone", "The post was deleted."))
                .toList();
    }

    /** Writes down what came of an action. */
    synchronized void settle(Action action, String outcome, String detail) {
        journal.append(List.of(settled(action, outcome, detail)), false);
    }

    private Map<String, Object> settled(Action action, String outcome, String detail) {
        settle(action.key(), outcome);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("done", action.key());
        entry.put("outcome", outcome);
        entry.put("detail", detail);
        return entry;
    }

    /** Returns what is still to be done, oldest first. */
    synchronized List<Action> due() {
        return List.copyOf(due.values());
    }

    synchronized boolean isDue(Action action) {
        return due.containsKey(action.key());
    }

    /** Returns whether an earlier run may have done an action. */
    synchronized boolean isInDoubt(Action action) {
        return inDoubt.contains(action.key());
    }

    synchronized String cursor() {
        return cursor;
    }

    synchronized List<String> summary() {
        return tally.lines(due.size());
    }

    synchronized boolean allWell() {
        return tally.nothingRefused() && due.isEmpty();
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
