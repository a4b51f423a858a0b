package org.postpolicy.workbench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.workshop.SubmissionInput;
import org.postpolicy.workbench.Answer.Field;
import org.postpolicy.workbench.Answer.Judged;
import org.postpolicy.workbench.Answer.Refused;

/**
 * Makes an answer of a line.
 *
 * @param <T> what the lines hold
 * @param source the name of the input
 * @param reading how the facts are read
 * @param texts which texts they have
 * @param answering how they are judged
 */
record Judge<T>(String source, Reading<T> reading, Function<T, List<Field>> texts, Answering<T> answering) {

    /** Reads facts from an object. */
    interface Reading<T> {
        SubmissionInput<T> read(Map<String, ?> document, String source, int line);
    }

    /** Judges facts. */
    interface Answering<T> {
        Answer answer(String id, List<Field> texts, T facts);
    }

    static Judge<Submission> ofSubmissions(String source, PolicyEngine engine) {
        return ofSubmissions(source, deciding(engine::evaluate));
    }

    static Judge<Submission> ofSubmissions(String source, Answering<Submission> answering) {
        return new Judge<>(source, SubmissionInput::submission, submission -> texts(submission.post()), answering);
    }

    static Judge<Channel> ofChannels(String source, PolicyEngine engine) {
        return new Judge<>(source, SubmissionInput::channel, Judge::texts, deciding(engine::audit));
    }

    private static <T> Answering<T> deciding(Function<T, Decision> judging) {
        return (id, texts, facts) -> new Judged(id, texts, judging.apply(facts));
    }

    private static List<Field> texts(Post post) {
        List<Field> texts = new ArrayList<>();
        if (post.title() != null) {
            texts.add(new Field("title", post.title()));
        }
        texts.add(new Field("text", post.text()));
        for (int i = 0; i < post.altTexts().size(); i++) {
            texts.add(new Field("altTexts[" + i + "]", post.altTexts().get(i)));
        }
        return texts;
    }

    private static List<Field> texts(Channel channel) {
        return channel.displayName() == null ? List.of() : List.of(new Field("displayName", channel.displayName()));
    }

    Answer answer(InputLine line) {
        if (line.problem() != null) {
            return refused(line, List.of(line.problem()));
        }
        SubmissionInput<T> input = reading.read(line.document(), source, line.number());
        return input.problems().isEmpty() ? judged(line, input.read()) : refused(line, input.problems());
    }

    private Answer judged(InputLine line, T facts) {
        try {
            return answering.answer(line.id(), texts.apply(facts), facts);
        } catch (ConstraintViolationException invalid) {
            return refused(line, problems(invalid));
        } catch (RuntimeException unexpected) {
            String name = unexpected.getClass().getSimpleName();
            return refused(line, List.of(notJudged(name)));
        }
    }

    /** One line that meets a defect must not cost the user all the others. */
    private static Problem notJudged(String exception) {
        return LineFault.NOT_JUDGED.problem(
                "The line could not be judged, because of a defect in the program (" + exception + ").",
                "Judge it by hand, and report the defect with this line.");
    }

    static List<Problem> problems(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(Judge::sentence)
                .sorted()
                .map(sentence -> LineFault.INVALID.problem(sentence, "Correct it or leave it out."))
                .toList();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        return "\"" + violation.getPropertyPath() + "\" " + violation.getMessage() + ".";
    }

    private static Refused refused(InputLine line, List<Problem> problems) {
        return new Refused(line.id(), line.number(), problems);
    }
}
