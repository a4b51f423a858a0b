package org.postpolicy.rules.workshop;

import java.util.Map;

/**
 * Something that the scenarios leave open, put as a question to the policy writer.
 *
 * @param rule the rule
 * @param file the file in which it stands
 * @param line the line
 * @param question the question, in a sentence
 * @param example a scenario that would answer it, without its name; empty if none is known
 */
public record Question(String rule, String file, int line, String question, Map<String, Object> example) {}
