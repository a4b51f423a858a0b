package org.postpolicy;

import java.util.List;
import java.util.stream.Collectors;

/** Says that packs could not be loaded, with every problem that was found. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes an exception of these problems.
     *
     * @param problems everything that is wrong; at least one
     */
    public PolicyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns everything that is wrong.
     *
     * @return the problems, in the order of pack, file and line
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
