package org.postpolicy.rules.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Looks for values of the variables under which all terms hold; complete, unless it becomes too hard; used once. */
final class Solver {

    private static final int MOST_STEPS = 20_000;
    private static final int MANY = 3;

    /** Says that the search was given up. */
    static final class TooHard extends Exception {
        private static final long serialVersionUID = 1L;

        TooHard() {
            super(null, null, false, false);
        }
    }

    private enum Standing {
        TRUE,
        FALSE,
        OPEN
    }

    private int steps;

    /**
     * Returns what is left of each domain in a solution, or null if there is none.
     *
     * <p>Whatever values are chosen from what is left, all terms hold.
     */
    BitSet[] solve(BitSet[] domains, List<Term> terms) throws TooHard {
        if (++steps > MOST_STEPS) {
            throw new TooHard();
        }
        BitSet[] left = domains.clone();
        List<Term.Any> open = new ArrayList<>();
        if (!require(terms, left, open)) {
            return null;
        }
        boolean changed = true;
        while (changed) {
            List<Term.Any> former = open;
            open = new ArrayList<>();
            changed = false;
            for (Term.Any choice : former) {
                List<Term> possible = possible(choice, left);
                if (possible != null && possible.size() <= 1) {
                    changed = true;
                    if (!require(possible.isEmpty() ? List.of(Term.NEVER) : possible, left, open)) {
                        return null;
                    }
                } else if (possible != null) {
                    open.add(new Term.Any(possible));
                }
            }
        }
        return open.isEmpty() ? left : choose(left, open);
    }

    private BitSet[] choose(BitSet[] left, List<Term.Any> open) throws TooHard {
        Term.Any narrowest = open.stream()
                .min(Comparator.comparingInt(choice -> choice.parts().size()))
                .orElseThrow();
        List<Term> others = new ArrayList<>(open);
        others.remove(narrowest);
        boolean othersFail = false;
        for (int i = 0; i < narrowest.parts().size() && !othersFail; i++) {
            List<Term> terms = new ArrayList<>(others);
            terms.add(0, narrowest.parts().get(i));
            BitSet[] solution = solve(left, terms);
            if (solution != null) {
                return solution;
            }
            // Where the other terms fail by themselves, no alternative helps: asked once, before many are tried.
            othersFail = i == 0 && narrowest.parts().size() >= MANY && solve(left, others) == null;
        }
        return null;
    }

    /** Narrows the domains and collects the choices that are left; returns false if a domain becomes empty. */
    private static boolean require(List<? extends Term> terms, BitSet[] left, List<Term.Any> open) {
        Deque<Term> waiting = new ArrayDeque<>(terms);
        while (!waiting.isEmpty()) {
            Term term = waiting.poll();
            if (term instanceof Term.Among among) {
                BitSet narrowed = (BitSet) left[among.variable()].clone();
                narrowed.and(among.values());
                if (narrowed.isEmpty()) {
                    return false;
                }
                left[among.variable()] = narrowed;
            } else if (term instanceof Term.All all) {
                waiting.addAll(all.parts());
            } else if (((Term.Any) term).parts().isEmpty()) {
                return false;
            } else {
                open.add((Term.Any) term);
            }
        }
        return true;
    }

    /** Returns the parts that may still hold, or null if one holds already. */
    private static List<Term> possible(Term.Any choice, BitSet[] left) {
        List<Term> possible = new ArrayList<>();
        for (Term part : choice.parts()) {
            Standing standing = standing(part, left);
            if (standing == Standing.TRUE) {
                return null;
            }
            if (standing == Standing.OPEN) {
                possible.add(part);
            }
        }
        return possible;
    }

    private static Standing standing(Term term, BitSet[] left) {
        if (term instanceof Term.Among among) {
            BitSet domain = left[among.variable()];
            if (!domain.intersects(among.values())) {
                return Standing.FALSE;
            }
            BitSet others = (BitSet) domain.clone();
            others.andNot(among.values());
            return others.isEmpty() ? Standing.TRUE : Standing.OPEN;
        }
        boolean all = term instanceof Term.All;
        Standing decisive = all ? Standing.FALSE : Standing.TRUE;
        Standing whole = all ? Standing.TRUE : Standing.FALSE;
        List<Term> parts = all ? ((Term.All) term).parts() : ((Term.Any) term).parts();
        for (Term part : parts) {
            Standing standing = standing(part, left);
            if (standing == decisive) {
                return decisive;
            }
            if (standing == Standing.OPEN) {
                whole = Standing.OPEN;
            }
        }
        return whole;
    }
}
