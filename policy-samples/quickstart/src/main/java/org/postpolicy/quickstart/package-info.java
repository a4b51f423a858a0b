/** Judges a file of posts, as a host would, through the API alone. */
package org.postpolicy.quickstart;
