package org.postpolicy.rules.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;

/**
 * A submission or channel, read from plain maps and lists as a JSON library gives them.
 *
 * @param <T> what was read
 * @param read what was read, or null if something is wrong
 * @param problems what is wrong; unknown keys name the nearest known one
 */
public record SubmissionInput<T>(T read, List<Problem> problems) {

    /** Copies the list. */
    public SubmissionInput {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a submission.
     *
     * @param document the members {@code post}, {@code author}, {@code channel}, {@code audience}, {@code signals}
     * @param source the name of the input, for problems
     * @param line the line of the input, from 1
     * @return the submission or what is wrong with it
     */
    public static SubmissionInput<Submission> submission(Map<String, ?> document, String source, int line) {
        Problems problems = new Problems();
        Optional<Submission> read = FactsReader.submission(value(document, source, line), problems);
        return new SubmissionInput<>(problems.isEmpty() ? read.orElse(null) : null, problems.list());
    }

    /**
     * Reads a channel, for an audit.
     *
     * @param document the attributes of the channel
     * @param source the name of the input, for problems
     * @param line the line of the input, from 1
     * @return the channel or what is wrong with it
     */
    public static SubmissionInput<Channel> channel(Map<String, ?> document, String source, int line) {
        Problems problems = new Problems();
        Optional<Channel> read = FactsReader.channel(value(document, source, line), problems);
        return new SubmissionInput<>(problems.isEmpty() ? read.orElse(null) : null, problems.list());
    }

    private static Value value(Map<String, ?> document, String source, int line) {
        return Value.of(document, new Place(source, line, 0));
    }
}
