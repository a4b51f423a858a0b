package org.postpolicy.bot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be done, and how far each action has come; not thread-safe. */
final class Agenda {

    static final String DONE = "done";

    private final Tally tally;
    private final Map<String, Action> due = new LinkedHashMap<>();
    private final Set<String> inDoubt = new HashSet<>();
    private final Set<String> superseded = new HashSet<>();
    private final Map<String, String> calls = new HashMap<>();
    private final Set<String> failedCalls = new HashSet<>();
    private final Map<String, String> promises = new HashMap<>();

    Agenda(Tally tally) {
        this.tally = tally;
    }

    /** Returns an action that knows whether a person was called to its post before. */
    Action named(Action action) {
        return calls.containsKey(action.post()) ? action.repeated() : action;
    }

    void plan(Action action) {
        due.put(action.key(), action);
        tally.planned(action.kind());
        if (action.kind().callsAPerson()) {
            calls.put(action.post(), action.key());
        } else if (action.kind() == ActionKind.REPLY && calls.containsKey(action.post())) {
            promises.put(action.key(), calls.get(action.post()));
        }
    }

    /** Writes an action down that nobody is to do. */
    void note(Action action, String outcome) {
        tally.planned(action.kind());
        tally.settled(action.kind(), outcome);
    }

    /** Drops what was planned for earlier versions of a post and for none of these claims. */
    void supersede(String post, Set<String> claims) {
        due.values().stream()
                .filter(action -> action.post().equals(post) && !claims.containsAll(action.claims()))
                .forEach(action -> superseded.add(action.key()));
    }

    /** Says that an action may be done from now on. */
    void doubt(String key) {
        inDoubt.add(key);
    }

    /** Says that an action is certainly not done. */
    void trust(String key) {
        inDoubt.remove(key);
    }

    void settle(String key, String outcome) {
        Action action = due.remove(key);
        inDoubt.remove(key);
        superseded.remove(key);
        promises.remove(key);
        if (action == null) {
            return;
        }
        tally.settled(action.kind(), outcome);
        if (action.kind().callsAPerson() && !outcome.equals(DONE)) {
            failedCalls.add(key);
        }
    }

    /** Returns what is still to be done, oldest first. */
    List<Action> due() {
        return List.copyOf(due.values());
    }

    boolean isDue(Action action) {
        return due.containsKey(action.key());
    }

    boolean isInDoubt(Action action) {
        return inDoubt.contains(action.key());
    }

    boolean isSuperseded(Action action) {
        return superseded.contains(action.key());
    }

    /** Returns whether an action would tell the author of a person who was not called. */
    boolean promisesTooMuch(Action action) {
        return failedCalls.contains(promises.getOrDefault(action.key(), ""));
    }
}
