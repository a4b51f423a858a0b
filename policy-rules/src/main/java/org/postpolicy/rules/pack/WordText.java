package org.postpolicy.rules.pack;

/**
 * A word list as written.
 *
 * @param file the file, relative to the folder of packs; its name gives the signal and the language
 * @param text what stands in it
 */
public record WordText(String file, String text) {}
