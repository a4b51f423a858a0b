package org.postpolicy.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postpolicy.rules.workshop.PackDraft;

/**
 * Takes a rule out of a pack with all that belongs to it alone: its scenarios, its message, its place in the register and
 * its words.
 */
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
        ownWords(rule, texts).forEach(name -> changes.put(name, null));
        put(changes, REGISTER, texts, new RegisterText(texts.getOrDefault(REGISTER, "")).without(rule));
        put(changes, MESSAGES, texts, withoutMessage(texts.getOrDefault(MESSAGES, ""), rule));
        return changes;
    }

    /** Returns the lists of words that make a signal for which no other rule waits. */
    private static List<String> ownWords(String rule, SortedMap<String, String> texts) {
        String file = "rules/" + rule + ".drl";
        String own = texts.getOrDefault(file, "");
        String others = texts.keySet().stream()
                .filter(name -> name.endsWith(".drl") && !name.equals(file))
                .map(texts::get)
                .collect(Collectors.joining());
        return texts.keySet().stream()
                .filter(name -> name.startsWith("words/"))
                .filter(name -> !PackDraft.signalKinds().contains(kindOf(name)))
                .filter(name -> own.contains(quoted(name)) && !others.contains(quoted(name)))
                .toList();
    }

    private static String kindOf(String list) {
        return list.substring("words/".length()).replaceFirst("\\..*", "");
    }

    private static String quoted(String list) {
        return '"' + kindOf(list) + '"';
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
