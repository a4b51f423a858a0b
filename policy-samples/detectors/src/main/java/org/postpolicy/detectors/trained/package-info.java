/** A classifier that an institution trains on posts of its own: logistic regression, in plain Java. */
package org.postpolicy.detectors.trained;
