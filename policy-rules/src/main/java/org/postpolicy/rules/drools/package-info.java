/** The one door to Drools: rule files in, matches out. */
package org.postpolicy.rules.drools;
