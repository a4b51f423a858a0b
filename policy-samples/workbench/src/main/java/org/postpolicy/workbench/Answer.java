package org.postpolicy.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.Explanation;
import org.postpolicy.rules.workshop.Flip;

/** What came of a line. */
sealed interface Answer {

    /**
     * The line was judged.
     *
     * @param id the identifier of what was judged
     * @param fields its texts, for showing the evidence in them
     * @param decision the decision
     */
    record Judged(String id, List<Field> fields, Decision decision) implements Answer {}

    /**
     * The line was judged, and the decision explained.
     *
     * @param id the identifier of what was judged
     * @param fields its texts, for showing the evidence in them
     * @param explanation the explanation
     */
    record Explained(String id, List<Field> fields, Explanation explanation) implements Answer {}

    /**
     * The line was judged by two versions of a pack.
     *
     * @param id the identifier of what was judged
     * @param flip what came of it
     */
    record Compared(String id, Flip flip) implements Answer {}

    /**
     * The line could not be judged.
     *
     * @param id the identifier, as far as it could be read
     * @param line the number of the line
     * @param problems what is wrong; at least one
     */
    record Refused(String id, int line, List<Problem> problems) implements Answer {

        String code() {
            return problems.get(0).code();
        }

        String message() {
            return problems.stream()
                    .map(problem -> problem.message() + " " + problem.remedy())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * A text that was judged.
     *
     * @param name the name by which evidence refers to it
     * @param text the text
     */
    record Field(String name, String text) {}
}
