package org.postpolicy.rules.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.rules.language.ProblemCode;

/** Writes the page of problem codes. */
final class ProblemsPage {

    private static final Map<String, String> RANGES = new LinkedHashMap<>();

    static {
        RANGES.put("P1", "Files and registers");
        RANGES.put("P2", "Rules");
        RANGES.put("P3", "Scenarios");
        RANGES.put("P4", "Word lists");
        RANGES.put("P5", "Submissions");
        RANGES.put("P6", "Loading and evaluation");
        RANGES.put("P7", "The command and its lines");
        RANGES.put("W1", "Warnings: odd, and not always wrong");
    }

    private ProblemsPage() {}

    static String write() {
        StringBuilder page = new StringBuilder("""
                # Problem codes

                A code is never given to anything else later. Each problem also names its place and what to do. This page is
                generated from the source.
                """);
        RANGES.forEach((range, title) -> {
            page.append("\n## ").append(title).append("\n\n| code | what it stands for |\n|---|---|\n");
            for (ProblemCode code : ProblemCode.values()) {
                if (code.code().startsWith(range)) {
                    page.append("| ")
                            .append(code.code())
                            .append(" | ")
                            .append(code.title())
                            .append(" |\n");
                }
            }
        });
        return page.toString();
    }
}
