/**
 * The facts that rules speak of: the policy writer's dictionary.
 *
 * <p>Names are the same in Java, rule files, scenarios and JSON. A part that is absent is unknown, and a comparison with
 * an unknown is false; inside a part that is present, null and an empty set mean that none is on record.
 */
package org.postpolicy.facts;
