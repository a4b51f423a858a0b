package org.postpolicy.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.rules.workshop.PackDraft;

/**
 * What was begun.
 *
 * @param folder the folder of the pack
 * @param isNew the files that were written, by name, and whether each is new
 * @param clause the clause of a new rule, or null
 * @param signal the signal of one's own for which words were begun, or null
 */
record NewReport(Path folder, Map<String, Boolean> isNew, ClauseOfRule clause, String signal) {

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("folder", folder.toString());
        document.put("created", named(true));
        document.put("changed", named(false));
        if (clause != null) {
            document.put("clause", clause.id());
        }
        return document;
    }

    private List<String> named(boolean created) {
        return isNew.entrySet().stream()
                .filter(file -> file.getValue() == created)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes what calls the command. */
    List<String> lines(String command) {
        List<String> lines = new ArrayList<>();
        isNew.forEach((name, created) -> lines.add((created ? "new      " : "changed  ")
                + Visible.onOneLine(folder.resolve(name).toString())));
        if (clause != null) {
            lines.add("clause   " + clause.id() + (clause.begun() ? ", begun for this rule" : ""));
        }
        if (signal != null) {
            lines.add("signal   " + signal + ", seen by the words that you list" + meant());
        }
        lines.add("");
        lines.add("Now put your words into these files, and call: " + command + " watch "
                + Visible.onOneLine(folder.toString()));
        return lines;
    }

    /** A slip in the name of a signal would make one that sees a word or two. */
    private String meant() {
        return PackDraft.nearestSignalKind(signal)
                .map(near -> ". Did you mean \"" + near + "\", which the command knows?")
                .orElse("");
    }
}
