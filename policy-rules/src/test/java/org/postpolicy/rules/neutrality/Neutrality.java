package org.postpolicy.rules.neutrality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Post;
import org.postpolicy.rules.neutrality.Exchange.Family;

/**
 * Finds posts whose verdict or clauses depend on the side they take.
 *
 * @param engine judges the posts
 */
record Neutrality(PolicyEngine engine) {

    /** Returns every asymmetry: within each family, the sides that are not treated as most of it are. */
    List<Asymmetry> check(Exchange exchange) {
        List<Asymmetry> asymmetries = new ArrayList<>();
        for (Family family : exchange.families()) {
            exchange.posts().stream()
                    .filter(post -> post.number().equals(family.number()))
                    .forEach(post -> asymmetries.addAll(compare(family, post)));
        }
        return asymmetries;
    }

    /** Judges a post by a member of the public, by an employee, and by a member of the public for children. */
    List<Outcome> judge(String text) {
        Post post = Post.comment(text);
        return List.of(
                outcome(new Submission(post, Author.member(), Channel.own(), Audience.general())),
                outcome(new Submission(post, Author.officialEmployee(), Channel.own(), Audience.general())),
                outcome(new Submission(post, Author.member(), Channel.own(), Audience.of(AudienceGroup.CHILDREN))));
    }

    private Outcome outcome(Submission submission) {
        return Outcome.of(engine.evaluate(submission));
    }

    private List<Asymmetry> compare(Family family, Exchange.Post post) {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        family.sides().forEach(side -> outcomes.put(side, judge(post.about(side))));
        List<Outcome> usual = mostFrequent(outcomes);
        String like = outcomes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(usual))
                .findFirst()
                .orElseThrow()
                .getKey();
        List<Asymmetry> asymmetries = new ArrayList<>();
        outcomes.forEach((side, found) -> {
            if (!found.equals(usual)) {
                asymmetries.add(
                        new Asymmetry(side, post.about(side), like, post.about(like), difference(found, usual)));
            }
        });
        return asymmetries;
    }

    private static List<Outcome> mostFrequent(Map<String, List<Outcome>> outcomes) {
        Map<List<Outcome>, Long> counts = outcomes.values().stream()
                .collect(Collectors.groupingBy(found -> found, LinkedHashMap::new, Collectors.counting()));
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String difference(List<Outcome> found, List<Outcome> usual) {
        for (int i = 0; i < found.size(); i++) {
            Outcome one = found.get(i);
            Outcome other = usual.get(i);
            if (!one.equals(other)) {
                return one.beyond(other) + " against " + other.beyond(one);
            }
        }
        throw new IllegalArgumentException("There is no difference.");
    }
}
