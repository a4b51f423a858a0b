/** The listings of the page for those who embed the library. */
package org.postpolicy.embedding;
