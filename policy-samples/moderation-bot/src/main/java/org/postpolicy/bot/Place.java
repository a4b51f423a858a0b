package org.postpolicy.bot;

/**
 * Where words stand in what a platform sent.
 *
 * @param source the field of the payload, such as {@code content} or {@code poll.options[0].title}
 * @param from the offset of the first character in that field, in UTF-16 units
 * @param to the offset after the last one
 */
record Place(String source, int from, int to) {}
