package org.postpolicy.rules.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.postpolicy.Finding;
import org.postpolicy.Limit;
import org.postpolicy.Obligation;
import org.postpolicy.PackDecision;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Match;

/**
 * Makes of the rules that spoke what each pack says.
 *
 * @param packs the packs that judge
 * @param shadow the clauses whose findings are reported and never counted
 */
record Decisions(List<LoadedPack> packs, Set<String> shadow) {

    private static final Comparator<Finding> BY_START = Comparator.comparingInt(
                    (Finding finding) -> finding.evidence().isEmpty()
                            ? Integer.MAX_VALUE
                            : finding.evidence().get(0).start())
            .thenComparing(Finding::rule);

    /** Returns for each pack a concern for every clause that its first layer holds or rejects. */
    List<List<Concern>> concerns(List<Match> matches, Instant asOf) {
        List<List<Concern>> concerns = new ArrayList<>();
        packs.forEach(pack -> concerns.add(new ArrayList<>()));
        for (Match match : matches) {
            boolean counts = packs.get(match.pack()).holdsAt(match.rule(), asOf) && !inShadow(match);
            if (counts && match.rule().conclusion() instanceof Conclusion.Judge judge && weighs(judge.verdict())) {
                match.rule()
                        .clauses()
                        .forEach(clause -> concerns.get(match.pack())
                                .add(new Concern(clause, judge.verdict() == Verdict.REJECT, confirmed(match))));
            }
        }
        return concerns;
    }

    /** Returns what a pack says, given the rules of all packs that spoke. */
    PackDecision of(int index, boolean inForce, List<Match> matches, Instant asOf) {
        LoadedPack pack = packs.get(index);
        List<Finding> findings = new ArrayList<>();
        List<Obligation> obligations = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        for (Match match : matches) {
            if (match.pack() == index && pack.holdsAt(match.rule(), asOf)) {
                sort(match, findings, obligations, limits);
            }
        }
        if (findings.stream().anyMatch(finding -> !finding.shadow() && weighs(finding.verdict()))) {
            findings.removeIf(finding -> finding.verdict() == Verdict.ALLOW);
        }
        findings.sort(Comparator.<Finding>comparingInt(
                        finding -> pack.orderOf(finding.clauses().get(0)))
                .thenComparing(BY_START));
        obligations.sort(Comparator.<Obligation>comparingInt(
                        obligation -> pack.orderOf(obligation.clauses().get(0)))
                .thenComparing(Obligation::rule));
        limits.sort(Comparator.comparing(Limit::rule));
        return new PackDecision(
                pack.id(), pack.pack().version(), pack.pack().fingerprint(), inForce, findings, obligations, limits);
    }

    private void sort(Match match, List<Finding> findings, List<Obligation> obligations, List<Limit> limits) {
        Conclusion conclusion = match.rule().conclusion();
        if (conclusion instanceof Conclusion.Judge judge) {
            findings.add(finding(match, judge.verdict()));
        } else if (inShadow(match)) {
            return;
        } else if (conclusion instanceof Conclusion.Cap cap) {
            limits.add(new Limit(match.rule().name(), match.rule().clauses(), cap.verdict()));
        } else {
            obligations.add(obligation(match, (Conclusion.Oblige) conclusion));
        }
    }

    private Finding finding(Match match, Verdict verdict) {
        LoadedPack pack = packs.get(match.pack());
        return new Finding(
                pack.id(),
                match.rule().name(),
                match.rule().clauses(),
                verdict,
                confirmed(match),
                inShadow(match),
                pack.wordings().messages().get(match.rule().name()).say(match.facts()),
                match.evidence());
    }

    private Obligation obligation(Match match, Conclusion.Oblige oblige) {
        LoadedPack pack = packs.get(match.pack());
        Instant due = oblige.due() == null
                ? null
                : (Instant) oblige.due().read(match.facts().of(oblige.dueOf()));
        return new Obligation(
                pack.id(),
                match.rule().name(),
                match.rule().clauses(),
                oblige.kind(),
                pack.wordings().addressees().get(oblige.kind()),
                due,
                oblige.optional(),
                pack.wordings().obligations().get(oblige.kind()).say(match.facts()));
    }

    private boolean inShadow(Match match) {
        return shadow.containsAll(match.rule().clauses());
    }

    /**
     * A rule that shows words is confirmed when a person confirmed them all; one that rests on facts alone is certain by
     * itself, unless it holds, because a hold asks a person.
     */
    private static boolean confirmed(Match match) {
        if (!match.evidence().isEmpty()) {
            return match.evidence().stream().map(Signal::review).allMatch(Review.CONFIRMED::equals);
        }
        boolean holds = match.rule().conclusion().equals(new Conclusion.Judge(Verdict.HOLD));
        return !holds && !match.rule().restsOnText();
    }

    private static boolean weighs(Verdict verdict) {
        return verdict.compareTo(Verdict.HOLD) >= 0;
    }
}
