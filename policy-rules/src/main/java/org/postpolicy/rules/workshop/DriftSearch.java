package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.postpolicy.rules.pack.ClauseEntry;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.Pin;
import org.postpolicy.rules.pack.Scenario;
import org.postpolicy.rules.workshop.DriftedClause.RuleAtStake;
import org.postpolicy.rules.workshop.DriftedClause.State;

/** Looks for the passages of a register in a text; used once. */
final class DriftSearch {

    private static final int FEW_LINES = 12;

    private final PackDocument document;
    private final SourceText text;
    private final Set<Integer> shifts = new LinkedHashSet<>();

    DriftSearch(PackDocument document, SourceText text) {
        this.document = document;
        this.text = text;
        IntStream.rangeClosed(-FEW_LINES, FEW_LINES).forEach(shifts::add);
    }

    List<DriftedClause> clauses() {
        List<ClauseEntry> entries = document.clauses();
        List<List<Integer>> found = new ArrayList<>();
        entries.forEach(entry -> found.add(isPinned(entry) ? asOnePiece(entry.pin()) : null));
        for (int i = 0; i < entries.size(); i++) {
            if (isPinned(entries.get(i)) && found.get(i) == null) {
                found.set(i, inTwoPieces(entries.get(i).pin()));
            }
        }
        List<DriftedClause> clauses = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < entries.size(); i++) {
            List<Integer> lines = found.get(i);
            if (lines != null) {
                List<Integer> pinned = entries.get(i).pin().lines();
                shift = lines.get(lines.size() - 1) - pinned.get(pinned.size() - 1);
            }
            clauses.add(clause(entries.get(i), lines, shift));
        }
        return clauses;
    }

    private static boolean isPinned(ClauseEntry entry) {
        return entry.pin() != null && entry.pin().sha256() != null;
    }

    /** Returns the place nearest to the pinned one at which the passage stands as it did, or null. */
    private List<Integer> asOnePiece(Pin pin) {
        for (int distance = 0; distance < text.lines().size(); distance++) {
            for (int shift : distance == 0 ? new int[] {0} : new int[] {distance, -distance}) {
                List<Integer> there = shifted(pin.lines(), shift);
                if (matches(pin, there)) {
                    shifts.add(shift);
                    return there;
                }
            }
        }
        return null;
    }

    /** Returns the place of a passage into which something was put, or null; its pieces moved a little, or as others did. */
    private List<Integer> inTwoPieces(Pin pin) {
        for (int cut = 1; cut < pin.lines().size(); cut++) {
            for (int before : shifts) {
                for (int after : shifts) {
                    List<Integer> there = new ArrayList<>(shifted(pin.lines().subList(0, cut), before));
                    there.addAll(shifted(pin.lines().subList(cut, pin.lines().size()), after));
                    if (there.get(cut) > there.get(cut - 1) && matches(pin, there)) {
                        return there;
                    }
                }
            }
        }
        return null;
    }

    private boolean matches(Pin pin, List<Integer> lines) {
        // A passage begins with words, so that blank lines need no hash.
        return text.has(lines)
                && (text.says(lines.get(0)) || lines.equals(pin.lines()))
                && text.sha256(lines).equals(pin.sha256());
    }

    private static List<Integer> shifted(List<Integer> lines, int shift) {
        return lines.stream().map(line -> line + shift).toList();
    }

    private DriftedClause clause(ClauseEntry entry, List<Integer> found, int shift) {
        List<Integer> pinned = entry.pin() == null ? List.of() : entry.pin().lines();
        State state = State.STALE;
        if (!isPinned(entry)) {
            state = State.UNPINNED;
        } else if (found != null) {
            state = found.equals(pinned) ? State.SAME : State.MOVED;
        }
        List<Integer> likely = found != null ? found : existing(shifted(pinned, shift));
        return new DriftedClause(
                entry.id(),
                entry.section(),
                state,
                pinned,
                likely,
                likely.isEmpty() ? null : text.sha256(likely),
                entry.rules().stream().map(this::rule).toList());
    }

    private List<Integer> existing(List<Integer> lines) {
        int last = text.lines().size();
        return lines.stream().filter(line -> line >= 1 && line <= last).toList();
    }

    private RuleAtStake rule(String name) {
        return new RuleAtStake(
                name,
                document.scenarios().getOrDefault(name, List.of()).stream()
                        .map(Scenario::name)
                        .toList());
    }
}
