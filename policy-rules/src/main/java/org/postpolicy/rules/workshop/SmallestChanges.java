package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postpolicy.Decision;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;

/** Searches for the fewest steps that make a submission acceptable, and tries out every one; for one use. */
final class SmallestChanges {

    /** After how many changed submissions nothing new is tried. */
    static final int MOST_TRIALS = 2_000;

    private static final int MOST_SHOWN = 5;

    private final Submission submission;
    private final List<List<Edit>> groups;
    private final Function<Submission, Decision> engine;
    private final List<Change> found = new ArrayList<>();
    private int tried;
    private boolean searchedAll = true;

    SmallestChanges(Submission submission, List<List<Edit>> groups, Function<Submission, Decision> engine) {
        this.submission = submission;
        this.groups = groups;
        this.engine = engine;
    }

    /** Searches for changes to a verdict of ALLOW, or else to one of ADVISE. */
    void search(Verdict now) {
        if (now == Verdict.ALLOW) {
            return;
        }
        for (Verdict target : List.of(Verdict.ALLOW, Verdict.ADVISE)) {
            if (found.isEmpty() && target.compareTo(now) < 0) {
                searchFor(target);
            }
        }
        found.sort(Comparator.comparing(SmallestChanges::moves));
    }

    /** Mending a post comes before taking it elsewhere. */
    private static boolean moves(Change change) {
        return change.steps().stream().anyMatch(step -> step.kind() == Step.Kind.MOVE);
    }

    private void searchFor(Verdict target) {
        groups.forEach(group -> tryOut(group, target));
        if (found.isEmpty()) {
            pairs(target);
        }
        if (found.isEmpty()) {
            tryOut(everything(), target);
        }
    }

    private void pairs(Verdict target) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                List<Edit> left = groups.get(i);
                if (groups.get(j).stream().noneMatch(edit -> left.stream().anyMatch(edit::excludes))) {
                    tryOut(joined(left, groups.get(j)), target);
                }
            }
        }
    }

    private List<Edit> everything() {
        List<Edit> all = List.of();
        for (List<Edit> group : groups) {
            List<Edit> soFar = all;
            boolean fits = group.stream().noneMatch(edit -> soFar.stream().anyMatch(edit::excludes));
            if (fits && Edited.of(submission, joined(all, group)).isPresent()) {
                all = joined(all, group);
            }
        }
        return all;
    }

    private void tryOut(List<Edit> edits, Verdict target) {
        if (found.size() == MOST_SHOWN) {
            return;
        }
        if (tried >= MOST_TRIALS) {
            searchedAll = false;
            return;
        }
        reached(edits, target)
                .map(change -> smallest(edits, change, target))
                .filter(change -> !found.contains(change))
                .ifPresent(found::add);
    }

    /** Leaves out whatever is not needed, the last first, until every edit that is left is needed. */
    private Change smallest(List<Edit> edits, Change change, Verdict target) {
        for (int i = edits.size() - 1; i >= 0 && edits.size() > 1; i--) {
            List<Edit> fewer = new ArrayList<>(edits);
            fewer.remove(i);
            Optional<Change> still = reached(fewer, target);
            if (still.isPresent()) {
                return smallest(fewer, still.get(), target);
            }
        }
        return change;
    }

    private Optional<Change> reached(List<Edit> edits, Verdict target) {
        Optional<Submission> changed = Edited.of(submission, edits);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        tried++;
        Verdict verdict = engine.apply(changed.get()).verdict();
        return verdict.compareTo(target) > 0
                ? Optional.empty()
                : Optional.of(new Change(verdict, edits.stream().map(Edit::step).toList(), changed.get()));
    }

    private static List<Edit> joined(List<Edit> left, List<Edit> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }

    List<Change> found() {
        return List.copyOf(found);
    }

    int tried() {
        return tried;
    }

    boolean searchedAll() {
        return searchedAll;
    }
}
