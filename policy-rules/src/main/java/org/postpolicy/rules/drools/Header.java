package org.postpolicy.rules.drools;

import java.util.List;
import org.postpolicy.rules.language.Conclusion;
import org.postpolicy.rules.language.Exposure;

/**
 * What the annotations of a rule say.
 *
 * @param clauses the clauses on which it rests
 * @param conclusion what it concludes
 * @param exposure how much of it an explanation may show to the public
 */
record Header(List<String> clauses, Conclusion conclusion, Exposure exposure) {}
