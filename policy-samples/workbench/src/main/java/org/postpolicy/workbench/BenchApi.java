package org.postpolicy.workbench;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.postpolicy.Pack;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.rules.workshop.DecisionDocument;
import org.postpolicy.rules.workshop.Explainer;
import org.postpolicy.rules.workshop.ExplanationDocument;
import org.postpolicy.rules.workshop.Flip;
import org.postpolicy.rules.workshop.PackDiff;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.ScenarioSubmission;
import org.postpolicy.rules.workshop.SubmissionInput;
import org.postpolicy.rules.workshop.Workshop.Depth;

/**
 * Answers the questions of the page; thread-safe.
 *
 * @param shelf the packs
 */
record BenchApi(PackShelf shelf) {

    /** Where the questions are put. */
    static final String ROOT = "/api/";

    private static final String ID = "page";
    private static final String PACKS = ROOT + "packs";
    private static final Map<String, Object> ANY_POST =
            Map.of("post", Map.of("text", "Call me at 416-555-0199!"), "audience", Map.of("group", "CHILDREN"));

    /**
     * Loads the packs and explains a post by each of them, so that the first answers are as fast as the others. It fails
     * where the first question would.
     */
    void prepare() {
        for (Pack pack : shelf.loaded().engine().packs()) {
            explain(new PageQuestion(Map.of("pack", pack.id(), "submission", ANY_POST)));
        }
    }

    /** Answers a question that changes nothing. */
    Map<String, Object> read(String path) {
        if (path.equals(PACKS)) {
            return ShelfDocument.of(shelf);
        }
        if (path.equals(ROOT + "titles")) {
            return ShelfDocument.titles();
        }
        if (path.startsWith(PACKS + "/")) {
            return ShelfDocument.of(shelf, path.substring(PACKS.length() + 1));
        }
        throw unknown();
    }

    /** Does what the page asks for. */
    Map<String, Object> act(String path, PageQuestion question) {
        if (path.equals(ROOT + "evaluate")) {
            return evaluate(question);
        }
        if (path.equals(ROOT + "explain")) {
            return explain(question);
        }
        if (path.equals(PACKS)) {
            String id = question.text("id");
            shelf.begin(id);
            return ShelfDocument.of(shelf, id);
        }
        String[] steps =
                path.substring(Math.min(path.length(), PACKS.length() + 1)).split("/", -1);
        if (!path.startsWith(PACKS + "/") || steps.length != 2) {
            throw unknown();
        }
        return act(steps[0], steps[1], question);
    }

    private Map<String, Object> act(String id, String action, PageQuestion question) {
        try {
            return answer(id, action, question);
        } catch (WrongUsage mistake) {
            throw new PageRefusal(PageRefusal.NOT_IN_ORDER, mistake.getMessage());
        }
    }

    private Map<String, Object> answer(String id, String action, PageQuestion question) {
        return switch (action) {
            case "read" -> inspect(id, question, Depth.READ);
            case "try" -> inspect(id, question, Depth.COVERAGE);
            case "diff" -> diff(id, question.texts("files"));
            case "rule" -> Map.of("files", Proposals.rule(draft(id, question), question));
            case "remove-rule" -> Map.of("files", Proposals.withoutRule(draft(id, question), question));
            case "words" -> Map.of("files", Proposals.words(draft(id, question), question));
            case "case" -> scenario(draft(id, question), question);
            case "save" -> {
                shelf.save(id, question.texts("files"), question.texts("former"));
                yield ShelfDocument.of(shelf, id);
            }
            case "copy" -> {
                shelf.copy(id);
                yield ShelfDocument.of(shelf, id);
            }
            default -> throw unknown();
        };
    }

    private static Map<String, Object> scenario(PackDraft draft, PageQuestion question) {
        ScenarioSubmission found = draft.submissionOf(question.text("rule"), question.text("name"))
                .orElseThrow(() -> new PageRefusal(
                        PageRefusal.NOT_FOUND,
                        "The scenario cannot be read any more.",
                        "Le scénario ne peut plus être lu."));
        return Map.of("submission", found.document(), "timed", found.timed());
    }

    private Map<String, Object> inspect(String id, PageQuestion question, Depth depth) {
        return PackDocument.of(draft(id, question).inspect(depth));
    }

    /** Returns a pack as the page has it, with what is not saved yet. */
    private PackDraft draft(String id, PageQuestion question) {
        return shelf.draft(id).with(question.texts("files"));
    }

    private static PageRefusal unknown() {
        return new PageRefusal(PageRefusal.NOT_FOUND, "There is no such question.");
    }

    private Map<String, Object> evaluate(PageQuestion question) {
        return judge(
                question,
                "decision",
                submission -> DecisionDocument.of(ID, shelf.loaded().engine().evaluate(submission)));
    }

    private Map<String, Object> explain(PageQuestion question) {
        Explainer explainer = new Explainer(shelf.alone(question.text("pack")));
        return judge(
                question,
                "explanation",
                submission ->
                        ExplanationDocument.of(ID, explainer.explain(submission, Explainer.Reader.STAFF, List.of())));
    }

    private static Map<String, Object> judge(
            PageQuestion question, String member, Function<Submission, Map<String, Object>> judging) {
        SubmissionInput<Submission> input = SubmissionInput.submission(question.object("submission"), "submission", 0);
        if (!input.problems().isEmpty()) {
            return problems(input.problems());
        }
        try {
            return Map.of(member, judging.apply(input.read()));
        } catch (ConstraintViolationException invalid) {
            return problems(Judge.problems(invalid));
        }
    }

    private static Map<String, Object> problems(List<Problem> problems) {
        return Map.of("problems", problems.stream().map(Problem::toMap).toList());
    }

    private Map<String, Object> diff(String id, Map<String, String> texts) {
        PackDraft before = shelf.draft(id);
        SortedMap<String, String> saved = before.texts();
        List<Map<String, Object>> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            List<String> lines = TextDifference.lines(name, saved.getOrDefault(name, ""), text == null ? "" : text);
            if (!lines.isEmpty()) {
                files.add(Map.of("name", name, "lines", lines));
            }
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("files", files);
        answer.put("decisions", decisions(before, before.with(texts)));
        return answer;
    }

    /** Returns the decisions that change, or null if one of the versions is not in order. */
    private static List<Map<String, Object>> decisions(PackDraft before, PackDraft after) {
        try {
            return PackDiff.between(before, after).generated().stream()
                    .filter(Flip::changed)
                    .map(BenchApi::flip)
                    .toList();
        } catch (PolicyException notInOrder) {
            return null;
        }
    }

    private static Map<String, Object> flip(Flip flip) {
        Map<String, Object> document = DiffDocument.of(flip);
        document.put("submission", YamlFlow.of(flip.submission()));
        return document;
    }
}
