package org.postpolicy.rules.workshop;

/**
 * Something that the scenarios leave open, put as a question to the policy writer.
 *
 * @param rule the rule
 * @param file the file in which it stands
 * @param line the line
 * @param question the question, in a sentence
 */
public record Question(String rule, String file, int line, String question) {}
