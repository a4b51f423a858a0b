package org.postpolicy.quality;

import java.util.Set;
import java.util.TreeSet;

/**
 * Signal kinds that are measured together, because data sets do not tell them apart.
 *
 * @param kinds the kinds; a text counts as seen if any of them is seen in it
 */
record Kinds(Set<String> kinds) {

    static final Kinds HATE = new Kinds(Set.of("harassment", "threat"));
    static final Kinds THREAT = new Kinds(Set.of("threat"));
    static final Kinds OBSCENITY = new Kinds(Set.of("obscenity"));
    static final Kinds ATTACK = new Kinds(Set.of("harassment", "threat", "personal-attack"));
    static final Kinds ABUSE = new Kinds(Set.of("harassment", "threat", "personal-attack", "obscenity"));
    static final Kinds COARSE = new Kinds(Set.of("coarse-language"));
    static final Kinds RUDE =
            new Kinds(Set.of("harassment", "threat", "personal-attack", "obscenity", "coarse-language"));
    static final Kinds OF_NOBODY =
            new Kinds(Set.of("harassment", "threat", "personal-attack", "obscenity", "personal-information", "spam"));
    static final Kinds OF_NO_ORDINARY_POST = new Kinds(Set.of(
            "harassment",
            "threat",
            "personal-attack",
            "obscenity",
            "spam",
            "advertising",
            "charitable-solicitation",
            "political-campaigning",
            "confidential",
            "personal-information",
            "copyright-material"));
    static final Kinds BULK = new Kinds(Set.of("spam", "advertising"));

    boolean in(Seen seen) {
        return seen.signals().stream().anyMatch(signal -> kinds.contains(signal.kind()));
    }

    /** Returns the names of the kinds, in alphabetical order. */
    String names() {
        return String.join(", ", new TreeSet<>(kinds));
    }
}
