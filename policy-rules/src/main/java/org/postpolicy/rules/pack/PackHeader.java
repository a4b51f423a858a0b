package org.postpolicy.rules.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postpolicy.Periods;
import org.postpolicy.Text;

/**
 * What pack.yaml says.
 *
 * @param id the identifier, which is the folder's name
 * @param institution the institution's identifier
 * @param name what people call the institution, or null
 * @param title the title of the policy
 * @param version the version of the pack, such as {@code 1.0.0}
 * @param effective the day from which the policy is in force, or null
 * @param reviewYear the year in which the policy says that it is due for review, or null
 * @param periods the lengths of time that the policy names
 * @param zone the time zone in which its dates and hours count
 * @param source where the policy is published
 * @param languages the languages in which it speaks, the first being the fallback
 */
public record PackHeader(
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
        List<String> languages) {

    /** Copies the list. */
    public PackHeader {
        languages = List.copyOf(languages);
    }
}
