package org.postpolicy.rules.docs;

import org.postpolicy.rules.language.ProblemCode;

/** Writes the page of problem codes. */
final class ProblemsPage {

    private static final String[] RANGES = {
        "Files and registers",
        "Rules",
        "Scenarios",
        "Word lists",
        "Submissions",
        "Loading and evaluation",
        "The command and its lines"
    };

    private ProblemsPage() {}

    static String write() {
        StringBuilder page = new StringBuilder("""
                # Problem codes

                A code is never given to anything else later. Each problem also names its place and what to do. This page is
                generated from the source.
                """);
        for (int range = 1; range <= RANGES.length; range++) {
            page.append("\n## ").append(RANGES[range - 1]).append("\n\n| code | what it stands for |\n|---|---|\n");
            for (ProblemCode code : ProblemCode.values()) {
                if (code.code().charAt(1) == '0' + range) {
                    page.append("| ")
                            .append(code.code())
                            .append(" | ")
                            .append(code.title())
                            .append(" |\n");
                }
            }
        }
        return page.toString();
    }
}
