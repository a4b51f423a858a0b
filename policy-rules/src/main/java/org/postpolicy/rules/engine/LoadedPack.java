package org.postpolicy.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Clause;
import org.postpolicy.Pack;
import org.postpolicy.Periods;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.WordList;

/** A pack whose files have been read and found in order. */
final class LoadedPack {

    private final Pack pack;
    private final List<RuleDefinition> rules;
    private final Wordings wordings;
    private final List<WordList> words;
    private final Instant inForceFrom;
    private final boolean reviewMattersToPosts;
    private final Map<String, Integer> clauseOrder = new HashMap<>();

    LoadedPack(Pack pack, List<RuleDefinition> rules, Wordings wordings, List<WordList> words) {
        this.pack = pack;
        this.rules = List.copyOf(rules);
        this.wordings = wordings;
        this.words = List.copyOf(words);
        this.reviewMattersToPosts = rules.stream().anyMatch(rule -> !rule.audits() && rule.reads("policyReviewDue"));
        this.inForceFrom = pack.effective() == null
                ? Instant.MIN
                : pack.effective().atStartOfDay(pack.zone()).toInstant();
        for (Clause clause : pack.clauses()) {
            clauseOrder.put(clause.id(), clauseOrder.size());
        }
    }

    /** Returns a copy with other rules. */
    LoadedPack withRules(List<RuleDefinition> others) {
        return new LoadedPack(pack, others, wordings, words);
    }

    /** Returns a copy with other word lists. */
    LoadedPack withWords(List<WordList> others) {
        return new LoadedPack(pack, rules, wordings, others);
    }

    Pack pack() {
        return pack;
    }

    String id() {
        return pack.id();
    }

    String institution() {
        return pack.institution();
    }

    ZoneId zone() {
        return pack.zone();
    }

    /** Returns the lengths of time that the policy names. */
    Periods periods() {
        return pack.periods();
    }

    /** Returns the year in which the policy says that it is due for review, or null. */
    Integer reviewYear() {
        return pack.reviewYear();
    }

    /**
     * Returns that year if it matters to posts. Where only audits ask for it, the pack can share what it sees of a post
     * with others.
     */
    Integer reviewYearForPosts() {
        return reviewMattersToPosts ? pack.reviewYear() : null;
    }

    List<RuleDefinition> rules() {
        return rules;
    }

    Wordings wordings() {
        return wordings;
    }

    List<WordList> words() {
        return words;
    }

    /** Returns whether the policy holds at a time; one without a date always does. */
    boolean inForceAt(Instant time) {
        return !time.isBefore(inForceFrom);
    }

    /** Returns whether a rule holds on the day of a time. */
    boolean holdsAt(RuleDefinition rule, Instant time) {
        if (rule.effective() == null && rule.expires() == null) {
            return true;
        }
        LocalDate day = time.atZone(zone()).toLocalDate();
        return (rule.effective() == null || !day.isBefore(rule.effective()))
                && (rule.expires() == null || day.isBefore(rule.expires()));
    }

    /** Returns the place of a clause in the register. */
    int orderOf(String clause) {
        return clauseOrder.getOrDefault(clause, Integer.MAX_VALUE);
    }
}
