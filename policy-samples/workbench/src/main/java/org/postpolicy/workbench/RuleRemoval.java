package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.postpolicy.rules.workshop.PackDraft;

/** Takes a rule out of a pack with all that belongs to it alone: its scenarios, its message and its place in the register. */
final class RuleRemoval {

    private static final String REGISTER = "clauses.yaml";
    private static final String MESSAGES = "messages.yaml";

    private RuleRemoval() {}

    /**
     * Returns the changed texts by name, null for a file that goes; the pack need not be in order.
     *
     * @throws WrongUsage if the pack has no such rule
     */
    static Map<String, String> of(PackDraft draft, String rule) {
        SortedMap<String, String> texts = draft.texts();
        Map<String, String> changes = new LinkedHashMap<>();
        for (String name : new String[] {"rules/" + rule + ".drl", "rules/" + rule + ".yaml"}) {
            if (texts.containsKey(name)) {
                changes.put(name, null);
            }
        }
        if (changes.isEmpty()) {
            throw new WrongUsage("The pack has no rule " + rule + ".");
        }
        put(changes, REGISTER, texts, new RegisterText(texts.getOrDefault(REGISTER, "")).without(rule));
        put(changes, MESSAGES, texts, withoutMessage(texts.getOrDefault(MESSAGES, ""), rule));
        return changes;
    }

    private static void put(Map<String, String> changes, String name, Map<String, String> texts, String text) {
        if (texts.containsKey(name) && !texts.get(name).equals(text)) {
            changes.put(name, text);
        }
    }

    private static String withoutMessage(String messages, String rule) {
        String entry = "(?m)^[\"']?" + Pattern.quote(rule) + "[\"']?:.*\\R(?:[ \\t].*(?:\\R|\\z)|\\R)*+";
        String left =
                Pattern.compile(entry).matcher(RegisterText.withBreak(messages)).replaceFirst("");
        return left.isBlank() ? "{}\n" : left;
    }
}
