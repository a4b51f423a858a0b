/** Asks an outside service that scores comments, and turns its scores into signals. */
package org.postpolicy.detectors.scoring;
