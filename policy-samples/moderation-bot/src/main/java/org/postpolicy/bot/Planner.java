package org.postpolicy.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Verdict;

/**
 * Asks the policies about a post and decides what the bot does; thread-safe.
 *
 * @param engine the policies
 * @param configuration what the institution chose
 */
record Planner(PolicyEngine engine, Configuration configuration) {

    /** Returns what is to be done about a post; a post that cannot be judged is held, never passed. */
    Plan plan(Item item) {
        Decision decision = judge(item);
        Verdict verdict = decision == null ? Verdict.HOLD : decision.verdict();
        List<ActionKind> kinds = configuration.actions().getOrDefault(verdict, List.of()).stream()
                .filter(kind -> suits(kind, item))
                .toList();
        List<Finding> findings = decision == null ? List.of() : gravestFirst(decision);
        List<Action> actions =
                kinds.stream().map(kind -> action(kind, item, findings)).toList();
        Statement statement = kinds.isEmpty()
                ? null
                : Statement.of(item, decision, kinds, configuration.notice().appeal());
        boolean complete = decision != null && decision.complete();
        return new Plan(item.id(), item.version(), verdict, complete, actions, statement);
    }

    private Decision judge(Item item) {
        try {
            return engine.evaluate(configuration.mapping().submission(item));
        } catch (RuntimeException invalidOrDefect) {
            return null;
        }
    }

    /** A bot can only put a warning before a post of its own account, and does not report itself. */
    private boolean suits(ActionKind kind, Item item) {
        boolean ownOnly = kind == ActionKind.MARK_SENSITIVE;
        return kind == ActionKind.RECORD || ownOnly == configuration.isOwn(item.author());
    }

    private static List<Finding> gravestFirst(Decision decision) {
        return Statement.counted(decision).stream()
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();
    }

    /** The same findings in a later version of the post ask for nothing new; others do. */
    private Action action(ActionKind kind, Item item, List<Finding> findings) {
        String rules = findings.stream()
                .map(finding -> finding.pack() + "/" + finding.rule())
                .sorted()
                .collect(Collectors.joining(" "));
        String platform = configuration.connection().platform().name();
        String key = Digest.of(platform + "\n" + item.id() + "\n" + kind + "\n" + rules);
        Action named = new Action(
                key, kind, item.id(), item.author().id(), item.author().handle(), "");
        return new Action(
                key,
                kind,
                named.post(),
                named.author(),
                named.handle(),
                words(kind, item, findings, named.reference()));
    }

    private String words(ActionKind kind, Item item, List<Finding> findings, String reference) {
        Notice notice = configuration.notice();
        Locale locale = kind == ActionKind.REPLY ? notice.localeOf(item.language()) : notice.language();
        NoticeText text = new NoticeText(locale, notice.appeal());
        return switch (kind) {
            case REPLY -> text.toAuthor(findings, reference);
            case REPORT, HOLD -> text.toModerators(findings, reference);
            case RECORD, MARK_SENSITIVE -> "";
        };
    }
}
