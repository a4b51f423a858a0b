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
        Verdict verdict = question.constant("verdict", Verdict.class);
        return new RuleSketch(
                question.text("name"),
                question.text("clause"),
                verdict == null ? NewConclusion.oblige(question.text("oblige")) : NewConclusion.verdict(verdict),
                question.constant("author", Role.class),
                question.constant("channel", ChannelOwner.class),
                question.text("signal"));
    }

    static Map<String, String> withoutRule(PackDraft draft, PageQuestion question) {
        return RuleRemoval.of(draft, question.text("name"));
    }

    static Map<String, String> words(PackDraft draft, PageQuestion question) {
        return WordsScaffold.begin(draft.texts(), question.text("signal"), question.text("language"));
    }
}
