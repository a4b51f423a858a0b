package org.postpolicy.workbench;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Compares two texts line by line. */
final class TextDifference {

    private static final int AROUND = 3;
    private static final int HEAD = 2;

    private TextDifference() {}

    /**
     * Returns the lines that differ and some around them, each behind a sign: blank, minus, plus, or @ for a gap.
     *
     * @return the lines; none if the texts are equal
     */
    static List<String> lines(String name, String former, String text) {
        List<String> before = former.lines().toList();
        List<String> unified = UnifiedDiffUtils.generateUnifiedDiff(
                name, name, before, DiffUtils.diff(before, text.lines().toList()), AROUND);
        return unified.isEmpty() ? unified : unified.subList(HEAD, unified.size());
    }
}
