package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Problem;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Unwritten;
import org.postpolicy.rules.pack.PackFiles;

/** Finds the lines that still read as they were begun. */
final class UnwrittenTexts {

    private UnwrittenTexts() {}

    static List<Problem> in(PackFiles files) {
        List<Problem> found = new ArrayList<>();
        files.texts().forEach((name, text) -> {
            if (Unwritten.indexIn(text) >= 0) {
                found.addAll(in(files.place(name), text.lines().toList()));
            }
        });
        return found;
    }

    private static List<Problem> in(String file, List<String> lines) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int column = Unwritten.indexIn(lines.get(i)) + 1;
            if (column > 0) {
                found.add(problem(file, i + 1, column));
            }
        }
        return found;
    }

    private static Problem problem(String file, int line, int column) {
        return new Problem(
                ProblemCode.TEXT_UNWRITTEN.code(),
                file,
                line,
                column,
                "Nobody has written this text yet.",
                "Put your own words in place of everything from < to >.");
    }
}
