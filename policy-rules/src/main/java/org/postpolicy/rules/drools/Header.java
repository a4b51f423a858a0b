package org.postpolicy.rules.drools;

import java.util.List;
import org.postpolicy.rules.language.Conclusion;

/**
 * What the annotations of a rule say.
 *
 * @param clauses the clauses on which it rests
 * @param conclusion what it concludes
 */
record Header(List<String> clauses, Conclusion conclusion) {}
