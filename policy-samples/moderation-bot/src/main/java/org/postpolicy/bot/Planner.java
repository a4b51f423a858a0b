package org.postpolicy.bot;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.PackDecision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Verdict;

/**
 * Asks the policies about a post and decides what the bot does; thread-safe.
 *
 * @param engine the policies
 * @param configuration what the institution chose
 * @param dates knows which dates can be right
 */
record Planner(PolicyEngine engine, Configuration configuration, DateCheck dates) {

    private static final String WRONG_DATE = "wrong-date";
    private static final String NOT_JUDGED = "not-judged";

    static Planner of(Configuration configuration) {
        PolicyEngine engine = configuration.engine();
        configuration.mapping().tryOn(engine);
        return new Planner(engine, configuration, new DateCheck(Clock.systemUTC()));
    }

    /**
     * Returns what is to be done about a post.
     *
     * <p>A post that cannot be judged is held, never passed; so is one whose date cannot be right, which is judged by
     * the policy of today.
     */
    Plan plan(Event.Written written) {
        Item item = written.item();
        boolean dated = dates.accepts(item.at());
        Decision decision = written.isWhole() ? judge(dated ? item : item.written(null, item.language())) : null;
        List<String> problems = problems(decision, dated);
        Verdict found = decision == null ? Verdict.HOLD : decision.verdict();
        Verdict verdict = problems.isEmpty() ? found : found.orGraver(Verdict.HOLD);
        List<Finding> findings = decision == null ? List.of() : gravestFirst(decision);
        List<String> rules = findings.isEmpty() ? problems : rules(findings);
        return new Plan(
                item.id(),
                item.version(),
                verdict,
                problems,
                written.gap(),
                notInForce(decision),
                rules,
                kinds(verdict, item)
                        .map(kind -> action(kind, item, findings, rules))
                        .toList(),
                Statement.of(item, decision, problems, configuration.notice().appeal()));
    }

    /** The author hears last, of what was done before. */
    private Stream<ActionKind> kinds(Verdict verdict, Item item) {
        return configuration.actions().getOrDefault(verdict, List.of()).stream()
                .distinct()
                .filter(kind -> suits(kind, item))
                .sorted(Comparator.comparing(kind -> kind == ActionKind.REPLY));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pack() + "/" + finding.rule())
                .distinct()
                .sorted()
                .toList();
    }

    private Decision judge(Item item) {
        try {
            return engine.evaluate(configuration.mapping().submission(item));
        } catch (RuntimeException invalidOrDefect) {
            return null;
        }
    }

    private static List<String> problems(Decision decision, boolean dated) {
        Set<String> codes = new LinkedHashSet<>();
        if (!dated) {
            codes.add(WRONG_DATE);
        }
        if (decision == null) {
            codes.add(NOT_JUDGED);
        } else {
            decision.problems().forEach(problem -> codes.add(problem.code()));
        }
        return List.copyOf(codes);
    }

    private static List<String> notInForce(Decision decision) {
        return decision == null
                ? List.of()
                : decision.packs().stream()
                        .filter(pack -> !pack.inForce())
                        .map(PackDecision::id)
                        .toList();
    }

    /** A bot can only put a warning before a post of its own account, and does not report itself. */
    private boolean suits(ActionKind kind, Item item) {
        boolean ownOnly = kind == ActionKind.MARK_SENSITIVE;
        return kind == ActionKind.RECORD || ownOnly == configuration.isOwn(item.author());
    }

    private static List<Finding> gravestFirst(Decision decision) {
        return decision.reasons().stream()
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();
    }

    /** Every version has keys of its own, for what is asked of a later one must not pass for done. */
    private Action action(ActionKind kind, Item item, List<Finding> findings, List<String> rules) {
        String platform = configuration.connection().platform().name();
        String key = Digest.of(
                String.join("\n", platform, item.id(), item.version(), kind.toString(), String.join(" ", rules)));
        Account author = item.author();
        Action silent = new Action(key, kind, item.id(), author.id(), author.handle(), "", rules, false);
        return silent.saying(words(kind, item, findings, silent.reference()));
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
