package org.postpolicy.facts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;

/**
 * What is on record about an incident that a post caused or reports.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param kind what the incident is about, or null
 * @param status how far the work on it has come; {@code REPORTED} if nothing is on record
 * @param severity how serious a person found it, or null
 * @param confirmed whether a person confirmed it
 * @param openedAt when it was opened, or null
 * @param reportedAt when it was reported to the person whom the policy names, or null
 * @param harms whom or what it harmed, as a person recorded
 */
public record Incident(
        IncidentKind kind,
        @NotNull IncidentStatus status,
        Severity severity,
        boolean confirmed,
        Instant openedAt,
        Instant reportedAt,
        @NotNull Set<@NotNull Harm> harms) {

    /** Copies every collection and fills in what was left out. */
    public Incident {
        status = status == null ? IncidentStatus.REPORTED : status;
        harms = Copies.set(harms);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Incident none() {
        return new Incident(null, null, null, false, null, null, null);
    }

    /**
     * Returns a copy with this {@code kind}.
     *
     * @param kind what the incident is about, or null
     * @return the copy
     */
    public Incident withKind(IncidentKind kind) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code status}.
     *
     * @param status how far the work on it has come; {@code REPORTED} if nothing is on record
     * @return the copy
     */
    public Incident withStatus(IncidentStatus status) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code severity}.
     *
     * @param severity how serious a person found it, or null
     * @return the copy
     */
    public Incident withSeverity(Severity severity) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code confirmed}.
     *
     * @param confirmed whether a person confirmed it
     * @return the copy
     */
    public Incident withConfirmed(boolean confirmed) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code openedAt}.
     *
     * @param openedAt when it was opened, or null
     * @return the copy
     */
    public Incident withOpenedAt(Instant openedAt) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code reportedAt}.
     *
     * @param reportedAt when it was reported to the person whom the policy names, or null
     * @return the copy
     */
    public Incident withReportedAt(Instant reportedAt) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }

    /**
     * Returns a copy with this {@code harms}.
     *
     * @param harms whom or what it harmed, as a person recorded
     * @return the copy
     */
    public Incident withHarms(Set<Harm> harms) {
        return new Incident(kind, status, severity, confirmed, openedAt, reportedAt, harms);
    }
}
