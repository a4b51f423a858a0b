package org.postpolicy.workbench;

import java.util.Map;
import org.postpolicy.Problem;

/**
 * A line of input.
 *
 * @param number its number, from 1
 * @param id the identifier that stands in it, or else its number
 * @param document the members of its object, or null if something is wrong
 * @param problem what is wrong, or null
 */
record InputLine(int number, String id, Map<String, Object> document, Problem problem) {}
