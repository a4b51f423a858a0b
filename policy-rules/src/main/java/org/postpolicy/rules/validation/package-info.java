/** Judges the forms of hosts that use Bean Validation; found through its service file. */
package org.postpolicy.rules.validation;
