/**
 * Files in, records out: the packs as their writers wrote them, and the only reader of YAML.
 *
 * <p>It knows nothing of rules beyond their text, and runs nothing.
 */
package org.postpolicy.rules.pack;
