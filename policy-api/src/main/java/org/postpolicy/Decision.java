package org.postpolicy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the policies say of a submission, with every clause, the words that show it and what is to be done.
 *
 * <p>Equal facts, packs and clock give equal decisions. Immutable and thread-safe.
 *
 * @param asOf the time at which the submission was judged
 * @param packs what each pack says, in the order in which the packs were given
 * @param problems what went wrong while judging; if there is any, the decision is incomplete and at least
 *     {@code HOLD}
 */
public record Decision(Instant asOf, List<PackDecision> packs, List<Problem> problems) {

    private static final Text INCOMPLETE = new Text(incompleteWordings());

    /** Copies the lists. */
    public Decision {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the verdict: the gravest of the packs', and at least {@code HOLD} if the decision is incomplete.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Verdict verdict = complete() ? Verdict.ALLOW : Verdict.HOLD;
        for (PackDecision pack : packs) {
            verdict = verdict.orGraver(pack.verdict());
        }
        return verdict;
    }

    /**
     * Returns whether every detector and every rule did its work.
     *
     * @return true if there are no problems
     */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * Returns what was found.
     *
     * @return the findings, in the order of pack, clause and start of the evidence
     */
    public List<Finding> findings() {
        return packs.stream().flatMap(pack -> pack.findings().stream()).toList();
    }

    /**
     * Returns the findings for which the verdict is what it is.
     *
     * <p>A finding in shadow and one that permits are no reason, and advice is no reason to hold or reject.
     *
     * @return the findings that hold or reject if the verdict does, or else those that advise; empty for
     *     {@code ALLOW}, and where the verdict rests on problems alone
     */
    public List<Finding> reasons() {
        Verdict verdict = verdict();
        Verdict least = verdict == Verdict.ALLOW ? Verdict.ADVISE : verdict.orMilder(Verdict.HOLD);
        return findings().stream()
                .filter(finding -> !finding.shadow() && finding.verdict().compareTo(least) >= 0)
                .toList();
    }

    /**
     * Returns what the author should read: the messages of the {@linkplain #reasons reasons}, each once, and first that
     * a person must look if the decision is incomplete.
     *
     * @param locale the reader's locale; only its language counts
     * @return the messages; empty for {@code ALLOW} alone
     */
    public List<String> messages(Locale locale) {
        Stream<Text> incomplete = complete() ? Stream.empty() : Stream.of(INCOMPLETE);
        return Stream.concat(incomplete, reasons().stream().map(Finding::message))
                .map(text -> text.in(locale))
                .distinct()
                .toList();
    }

    /**
     * Returns what somebody must or may do.
     *
     * @return the obligations, in the order of pack and clause
     */
    public List<Obligation> obligations() {
        return packs.stream().flatMap(pack -> pack.obligations().stream()).toList();
    }

    /**
     * Returns a copy for storing: evidence keeps its offsets and loses the words, which may be a child's telephone
     * number.
     *
     * @return the copy
     */
    public Decision withoutExcerpts() {
        return new Decision(
                asOf,
                packs.stream()
                        .map(pack -> new PackDecision(
                                pack.id(),
                                pack.version(),
                                pack.fingerprint(),
                                pack.inForce(),
                                pack.findings().stream()
                                        .map(Finding::withoutExcerpts)
                                        .toList(),
                                pack.obligations(),
                                pack.limits()))
                        .toList(),
                problems);
    }

    /**
     * Returns the decision as plain maps, lists, texts, numbers and booleans, for any JSON library to write.
     *
     * <p>Names and order are those of the command's JSON, where {@code id} stands before them. They do not change within
     * a major version; new names may be added.
     *
     * @return the members in their order; lists are always there, empty or not
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict().name());
        map.put("complete", complete());
        map.put("asOf", asOf == null ? null : asOf.toString());
        map.put("packs", packs.stream().map(PackDecision::toMap).toList());
        map.put("findings", findings().stream().map(Finding::toMap).toList());
        map.put("obligations", obligations().stream().map(Obligation::toMap).toList());
        map.put("problems", problems.stream().map(Problem::toMap).toList());
        return map;
    }

    private static Map<String, String> incompleteWordings() {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("en", "This could not be checked completely, so a person must look at it before it appears.");
        wordings.put(
                "fr", "Ceci n'a pas pu être vérifié entièrement; une personne doit donc l'examiner avant sa parution.");
        return wordings;
    }
}
