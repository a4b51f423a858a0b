package org.postpolicy;

import java.time.Duration;
import java.time.Period;

/**
 * The lengths of time that a policy names, or that the host sets where the policy leaves them open.
 *
 * <p>A pack gives those that its text names; for what it leaves open ("timely", "regularly") the host's hold. One that
 * neither gives is unknown: what depends on it is unknown too, and no rule speaks of it.
 *
 * @param monitoring the longest time between two looks at a channel, or null
 * @param evaluation the longest time between two evaluations of a channel, or null
 * @param response the time for an answer where the channel has posted none, or null
 * @param incident the time for a first answer to an incident, or null
 * @param violations how long an earlier breach counts against its author, or null if none lapses
 * @param retention how long a copy of a post has to be kept, or null
 */
public record Periods(
        Duration monitoring,
        Duration evaluation,
        Duration response,
        Duration incident,
        Period violations,
        Period retention) {

    private static final Periods UNKNOWN = new Periods(null, null, null, null, null, null);

    /**
     * Returns periods of which none is known.
     *
     * @return the periods, to be filled with the {@code with} methods
     */
    public static Periods unknown() {
        return UNKNOWN;
    }

    /**
     * Returns these periods, and another's where none is known here.
     *
     * @param other where to look for what is unknown here
     * @return the periods
     */
    public Periods orElse(Periods other) {
        return equals(UNKNOWN)
                ? other
                : new Periods(
                        monitoring == null ? other.monitoring : monitoring,
                        evaluation == null ? other.evaluation : evaluation,
                        response == null ? other.response : response,
                        incident == null ? other.incident : incident,
                        violations == null ? other.violations : violations,
                        retention == null ? other.retention : retention);
    }

    /**
     * Returns a copy with this {@code monitoring} period.
     *
     * @param monitoring the longest time between two looks at a channel, or null
     * @return the copy
     */
    public Periods withMonitoring(Duration monitoring) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }

    /**
     * Returns a copy with this {@code evaluation} period.
     *
     * @param evaluation the longest time between two evaluations of a channel, or null
     * @return the copy
     */
    public Periods withEvaluation(Duration evaluation) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }

    /**
     * Returns a copy with this {@code response} period.
     *
     * @param response the time for an answer where the channel has posted none, or null
     * @return the copy
     */
    public Periods withResponse(Duration response) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }

    /**
     * Returns a copy with this {@code incident} period.
     *
     * @param incident the time for a first answer to an incident, or null
     * @return the copy
     */
    public Periods withIncident(Duration incident) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }

    /**
     * Returns a copy with this {@code violations} period.
     *
     * @param violations how long an earlier breach counts against its author, or null if none lapses
     * @return the copy
     */
    public Periods withViolations(Period violations) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }

    /**
     * Returns a copy with this {@code retention} period.
     *
     * @param retention how long a copy of a post has to be kept, or null
     * @return the copy
     */
    public Periods withRetention(Period retention) {
        return new Periods(monitoring, evaluation, response, incident, violations, retention);
    }
}
