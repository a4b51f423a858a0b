package org.postpolicy.rules.workshop;

import java.util.List;
import java.util.stream.Collectors;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.Template;
import org.postpolicy.rules.pack.ObligationEntry;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.Scenario;

/**
 * What the page of a pack says of a rule.
 *
 * @param document the pack
 * @param page takes the paragraphs
 */
record RuleParagraphs(PackDocument document, StringBuilder page) {

    void describe(RuleDefinition rule, String clause) {
        page.append("\n#### ").append(rule.name()).append("\n\n");
        page.append(shortly(rule.conclusion()))
                .append(period(rule))
                .append(others(rule, clause))
                .append("\n");
        if (document.messages().containsKey(rule.name())) {
            page.append('\n');
            wording(document.messages().get(rule.name()).wording());
        }
        if (rule.conclusion() instanceof Conclusion.Oblige oblige) {
            obligation(oblige, document.obligations().get(oblige.kind()));
        }
        scenarios("Speaks when", rule, false);
        scenarios("Stays silent when", rule, true);
    }

    /** Returns a conclusion in a few words. */
    static String shortly(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Judge judge) {
            return "**" + judge.verdict() + "**";
        }
        if (conclusion instanceof Conclusion.Cap cap) {
            return "limits to **" + cap.verdict() + "**";
        }
        Conclusion.Oblige oblige = (Conclusion.Oblige) conclusion;
        return (oblige.optional() ? "gives the right to " : "obliges to ") + "**" + oblige.kind() + "**";
    }

    private static String period(RuleDefinition rule) {
        return (rule.effective() == null ? "" : ", from " + rule.effective())
                + (rule.expires() == null ? "" : ", until before " + rule.expires());
    }

    private static String others(RuleDefinition rule, String clause) {
        String others = rule.clauses().stream()
                .filter(other -> !other.equals(clause))
                .map(Markdown::link)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "; also for " + others;
    }

    private void obligation(Conclusion.Oblige oblige, ObligationEntry entry) {
        page.append("\nAddressee:\n\n");
        entry.addressee().wordings().forEach(this::item);
        if (oblige.due() != null) {
            page.append("\nDue by `")
                    .append(oblige.dueOf().ruleName())
                    .append(".")
                    .append(oblige.due())
                    .append("`\n");
        }
        page.append("\nWording:\n\n");
        wording(entry.message());
    }

    private void wording(Template template) {
        template.wordings().forEach((language, parts) -> item(language, text(parts)));
    }

    private void item(String language, String text) {
        page.append("- ")
                .append(language)
                .append(": ")
                .append(Markdown.text(text))
                .append("\n");
    }

    private static String text(List<Template.Part> parts) {
        return parts.stream()
                .map(part ->
                        part instanceof Template.Fact fact ? "{" + fact.path() + "}" : ((Template.Literal) part).text())
                .collect(Collectors.joining());
    }

    private void scenarios(String title, RuleDefinition rule, boolean silent) {
        page.append("\n").append(title).append(":\n\n");
        document.scenarios().getOrDefault(rule.name(), List.of()).stream()
                .filter(scenario -> scenario.expect().silent() == silent)
                .map(Scenario::name)
                .forEach(name -> page.append("- ").append(Markdown.text(name)).append("\n"));
    }
}
