/**
 * Judges posts by the social-media policies of public institutions: a submission goes in; a decision with clauses,
 * evidence and obligations comes out.
 */
package org.postpolicy;
