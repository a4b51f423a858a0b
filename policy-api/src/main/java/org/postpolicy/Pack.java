package org.postpolicy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A policy as loaded: whose it is, since when it is in force, and its clauses.
 *
 * @param id the identifier, such as {@code toronto-public-library}
 * @param institution the institution's identifier, to which {@code channel.institution} and
 *     {@code author.institution} are compared
 * @param name what people call the institution, or null if the pack does not say
 * @param title the title of the policy
 * @param version the version of the pack
 * @param effective the day from which it is in force, or null if the source gives none
 * @param reviewYear the year in which it says that it is due for review, or null
 * @param periods the lengths of time that its text names
 * @param zone the time zone in which its dates and hours count
 * @param source where the policy is published
 * @param languages the languages in which it speaks, the first being the fallback
 * @param fingerprint {@code sha256:} and the hash of its files
 * @param clauses the register, in the order of the source
 */
public record Pack(
        String id,
        String institution,
        Text name,
        Text title,
        String version,
        LocalDate effective,
        Integer reviewYear,
        Periods periods,
        ZoneId zone,
        String source,
        List<String> languages,
        String fingerprint,
        List<Clause> clauses) {

    /** Copies the lists. */
    public Pack {
        languages = List.copyOf(languages);
        clauses = List.copyOf(clauses);
    }
}
