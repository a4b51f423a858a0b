/** The engine that judges by packs of rules, found by the API through its service file. */
package org.postpolicy.rules;
