/** A real browser for the tests of the samples that have pages. */
package org.postpolicy.browser;
