package org.postpolicy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one pack says of a submission.
 *
 * @param id the identifier of the pack
 * @param version its version
 * @param fingerprint {@code sha256:} and the hash of its files
 * @param inForce whether the policy was in force at the time of the post; if not, none of its rules was asked
 * @param findings what its rules found
 * @param obligations what somebody must or may do
 * @param limits the limiting rules that spoke, whether or not they changed anything
 */
public record PackDecision(
        String id,
        String version,
        String fingerprint,
        boolean inForce,
        List<Finding> findings,
        List<Obligation> obligations,
        List<Limit> limits) {

    /** Copies the lists. */
    public PackDecision {
        findings = List.copyOf(findings);
        obligations = List.copyOf(obligations);
        limits = List.copyOf(limits);
    }

    /**
     * Returns the pack's verdict: the gravest of its findings that are not in shadow, lowered by its limits.
     *
     * @return the verdict; {@code ALLOW} if nothing was found
     */
    public Verdict verdict() {
        Verdict verdict = unlimited();
        for (Limit limit : limits) {
            verdict = verdict.orMilder(limit.verdict());
        }
        return verdict;
    }

    /**
     * Returns the limits that made the verdict milder.
     *
     * @return the limits below the gravest finding; empty if none was needed
     */
    public List<Limit> limitedBy() {
        Verdict unlimited = unlimited();
        return limits.stream()
                .filter(limit -> limit.verdict().compareTo(unlimited) < 0)
                .toList();
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("version", version);
        map.put("fingerprint", fingerprint);
        map.put("verdict", verdict().name());
        map.put("inForce", inForce);
        map.put("limitedBy", limitedBy().stream().map(Limit::toMap).toList());
        return map;
    }

    private Verdict unlimited() {
        Verdict gravest = Verdict.ALLOW;
        for (Finding finding : findings) {
            gravest = finding.shadow() ? gravest : gravest.orGraver(finding.verdict());
        }
        return gravest;
    }
}
