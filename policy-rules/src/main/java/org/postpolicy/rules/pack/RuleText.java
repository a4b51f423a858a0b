package org.postpolicy.rules.pack;

/**
 * A rule as written.
 *
 * @param name the rule's name, which is that of its file
 * @param file the file, relative to the folder of packs
 * @param text what stands in it
 */
public record RuleText(String name, String file, String text) {}
