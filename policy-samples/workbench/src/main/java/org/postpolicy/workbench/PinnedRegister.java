package org.postpolicy.workbench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postpolicy.rules.workshop.DriftedClause;
import org.postpolicy.rules.workshop.DriftedClause.State;

/**
 * The text of a register of clauses, in which the pins are renewed without touching what else stands in it.
 *
 * @param text the text
 */
record PinnedRegister(String text) {

    private static final Pattern ID = Pattern.compile("\\A- +id: +[\"']?([^\"'\\s#]+)");
    private static final Pattern LINES = Pattern.compile("(?m)^( +)lines: .*$");
    private static final Pattern SUM = Pattern.compile("(?m)^ +sha256: .*\\R?");

    /** Returns whether a clause may be pinned: of one that is stale, somebody must first see what has changed. */
    static boolean canPin(DriftedClause clause) {
        return clause.state() != State.STALE && !clause.lines().isEmpty() && clause.sha256() != null;
    }

    /** Returns the register with the lines and the check sum of each clause that may be pinned. */
    String with(List<DriftedClause> clauses) {
        Map<String, DriftedClause> byId = new LinkedHashMap<>();
        clauses.stream().filter(PinnedRegister::canPin).forEach(clause -> byId.put(clause.id(), clause));
        return Arrays.stream(text.split("(?m)(?=^- )"))
                .map(row -> pinned(row, byId))
                .collect(Collectors.joining());
    }

    private static String pinned(String row, Map<String, DriftedClause> clauses) {
        Matcher id = ID.matcher(row);
        DriftedClause clause = id.find() ? clauses.get(id.group(1)) : null;
        String bare = SUM.matcher(row).replaceFirst("");
        Matcher lines = LINES.matcher(bare);
        return clause == null || !lines.find()
                ? row
                : lines.replaceFirst("$1lines: " + clause.found() + "\n$1sha256: \"" + clause.sha256() + "\"");
    }
}
