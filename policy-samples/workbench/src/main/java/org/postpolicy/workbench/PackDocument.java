package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Pack;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Question;
import org.postpolicy.rules.workshop.ScenarioOutcome;
import org.postpolicy.rules.workshop.Warning;

/** Reports about packs as plain maps and lists, for programs. */
final class PackDocument {

    private PackDocument() {}

    static Map<String, Object> of(List<PackReport> reports) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sound", reports.stream().allMatch(PackReport::sound));
        document.put("packs", reports.stream().map(PackDocument::of).toList());
        return document;
    }

    static Map<String, Object> of(PackReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        boolean read = report.pack() != null;
        document.put("folder", report.folder());
        document.put("id", read ? report.pack().id() : null);
        document.put("version", read ? report.pack().version() : null);
        document.put("fingerprint", read ? report.pack().fingerprint() : null);
        document.put("sound", report.sound());
        document.put("clauses", read ? report.pack().clauses().size() : 0);
        document.put("rules", report.rules());
        document.put("pending", report.pending());
        document.put("problems", report.problems().stream().map(Problem::toMap).toList());
        document.put(
                "warnings",
                report.warnings().stream().map(PackDocument::warning).toList());
        document.put(
                "scenarios",
                report.scenarios().stream().map(PackDocument::scenario).toList());
        document.put(
                "untried", report.untried().stream().map(PackDocument::question).toList());
        document.put(
                "mutants", report.mutants().stream().map(PackDocument::question).toList());
        document.put(
                "equivalent",
                report.equivalent().stream().map(PackDocument::question).toList());
        return document;
    }

    /** Returns what tells one version of a pack from all others. */
    static Map<String, Object> identity(Pack pack) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", pack.id());
        document.put("version", pack.version());
        document.put("fingerprint", pack.fingerprint());
        return document;
    }

    private static Map<String, Object> warning(Warning warning) {
        Map<String, Object> document = new LinkedHashMap<>(warning.problem().toMap());
        document.put("example", warning.example());
        return document;
    }

    private static Map<String, Object> scenario(ScenarioOutcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", outcome.rule());
        document.put("name", outcome.name());
        document.put("file", outcome.file());
        document.put("line", outcome.line());
        document.put("speaks", outcome.speaks());
        document.put("passed", outcome.passed());
        document.put("failure", outcome.failure());
        return document;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", question.rule());
        document.put("file", question.file());
        document.put("line", question.line());
        document.put("question", question.question());
        document.put("example", question.example());
        return document;
    }
}
