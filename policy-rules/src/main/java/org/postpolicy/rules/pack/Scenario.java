package org.postpolicy.rules.pack;

import java.time.Instant;
import org.postpolicy.Periods;
import org.postpolicy.Submission;
import org.postpolicy.rules.language.Place;

/**
 * A case that shows when a rule speaks or stays silent.
 *
 * @param name the name, unique in its file
 * @param submission the facts; the post is null if the scenario gives none, for a rule about channels alone
 * @param now the time of the clock, or null if the scenario does not care
 * @param periods what the host is configured with; none is known unless given
 * @param expect what must come of it
 * @param place where it stands
 */
public record Scenario(
        String name, Submission submission, Instant now, Periods periods, Expectation expect, Place place) {}
