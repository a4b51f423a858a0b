/** Answers questions about rules without running them: can a rule speak, can one speak while another is silent. */
package org.postpolicy.rules.analysis;
