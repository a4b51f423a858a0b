package org.postpolicy.workbench;

import java.util.Map;
import org.postpolicy.Verdict;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop.Depth;

/** Thinks out changed files of a pack for the page to show; nothing is saved. A text that is null is a file that goes. */
final class Proposals {

    private Proposals() {}

    static Map<String, String> rule(PackDraft draft, PageQuestion question) {
        PackReport report = draft.inspect(Depth.CHECK);
        if (!report.sound()) {
            throw new PageRefusal(
                    PageRefusal.NOT_IN_ORDER,
                    "The policy is not in order. Mend it first.",
                    "La politique n'est pas en ordre. Réglez d'abord ses problèmes.");
        }
        return RuleScaffold.begin(draft, report.pack(), sketch(question));
    }

    private static RuleSketch sketch(PageQuestion question) {
        Role author = question.constant("author", Role.class);
        String signal = question.text("signal").isEmpty() ? null : question.text("signal");
        if (author == null && signal == null) {
            throw new PageRefusal(
                    PageRefusal.NOT_IN_ORDER,
                    "A rule needs something to ask. Choose who writes, or name what it waits for.",
                    "Une règle doit demander quelque chose. Choisissez qui écrit, ou nommez ce qu'elle attend.");
        }
        return new RuleSketch(
                question.text("name"),
                question.text("clause"),
                conclusion(question),
                author,
                question.constant("channel", ChannelOwner.class),
                signal);
    }

    private static NewConclusion conclusion(PageQuestion question) {
        return switch (question.text("conclusion")) {
            case "verdict" -> NewConclusion.verdict(question.needed("value", Verdict.class));
            case "limit" -> NewConclusion.limit(question.needed("value", Verdict.class));
            case "oblige" -> NewConclusion.oblige(question.text("value"));
            default -> throw PageQuestion.malformed("A rule concludes verdict, limit or oblige.");
        };
    }

    static Map<String, String> withoutRule(PackDraft draft, PageQuestion question) {
        return RuleRemoval.of(draft, question.text("name"));
    }

    static Map<String, String> words(PackDraft draft, PageQuestion question) {
        return WordsScaffold.begin(draft.texts(), question.text("signal"), question.text("language"));
    }
}
