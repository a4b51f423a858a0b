package org.postpolicy.rules.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack as written, checked as far as that goes without understanding its rules; immutable.
 *
 * <p>If problems were reported while it was read, it holds what could be read all the same, so that its rules can be
 * checked in the same round; it must not be used for judging then.
 *
 * @param folder the name of its folder
 * @param header what pack.yaml says; null only if something in it was reported
 * @param registerIsWhole whether every clause could be read, so that a clause that is absent does not exist
 * @param clauses the register, in the order of the file
 * @param messages the messages by rule
 * @param obligations the obligations by kind; empty if the pack has none
 * @param rules the rules, by name
 * @param scenarios the scenarios by rule
 * @param words the word lists, by file name
 * @param fingerprint {@code sha256:} and the hash of its files
 */
public record PackDocument(
        String folder,
        PackHeader header,
        boolean registerIsWhole,
        List<ClauseEntry> clauses,
        Map<String, Message> messages,
        Map<String, ObligationEntry> obligations,
        List<RuleText> rules,
        Map<String, List<Scenario>> scenarios,
        List<WordText> words,
        String fingerprint) {

    /** Copies everything, keeping the order. */
    public PackDocument {
        clauses = List.copyOf(clauses);
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
        obligations = Collections.unmodifiableMap(new LinkedHashMap<>(obligations));
        rules = List.copyOf(rules);
        scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
        words = List.copyOf(words);
    }
}
