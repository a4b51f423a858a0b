package org.postpolicy;

import java.time.Duration;

/**
 * How long the host takes "timely" and "regularly" to be, because no policy text says so.
 *
 * <p>A period that is null is unknown: what depends on it is unknown too, and no rule speaks of it.
 *
 * @param monitoring the longest time between two looks at a channel, or null
 * @param evaluation the longest time between two evaluations of a channel, or null
 * @param response the time for an answer where the channel has posted none, or null
 * @param incident the time for a first answer to an incident, or null
 */
public record Periods(Duration monitoring, Duration evaluation, Duration response, Duration incident) {

    /**
     * Returns periods of which none is known.
     *
     * @return the periods, to be filled with the {@code with} methods
     */
    public static Periods unknown() {
        return new Periods(null, null, null, null);
    }

    /**
     * Returns a copy with this {@code monitoring} period.
     *
     * @param monitoring the longest time between two looks at a channel, or null
     * @return the copy
     */
    public Periods withMonitoring(Duration monitoring) {
        return new Periods(monitoring, evaluation, response, incident);
    }

    /**
     * Returns a copy with this {@code evaluation} period.
     *
     * @param evaluation the longest time between two evaluations, or null
     * @return the copy
     */
    public Periods withEvaluation(Duration evaluation) {
        return new Periods(monitoring, evaluation, response, incident);
    }

    /**
     * Returns a copy with this {@code response} period.
     *
     * @param response the time for an answer where the channel has posted none, or null
     * @return the copy
     */
    public Periods withResponse(Duration response) {
        return new Periods(monitoring, evaluation, response, incident);
    }

    /**
     * Returns a copy with this {@code incident} period.
     *
     * @param incident the time for a first answer to an incident, or null
     * @return the copy
     */
    public Periods withIncident(Duration incident) {
        return new Periods(monitoring, evaluation, response, incident);
    }
}
