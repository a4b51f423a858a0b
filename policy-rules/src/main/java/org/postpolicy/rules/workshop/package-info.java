/**
 * The second public door, for tools: check packs, run their scenarios, read and write submissions and decisions.
 *
 * <p>Incubating: it may change between minor versions.
 */
package org.postpolicy.rules.workshop;
