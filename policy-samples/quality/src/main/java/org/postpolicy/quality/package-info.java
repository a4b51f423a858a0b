/** Measures how well the library's signals see, on labelled texts that a folder holds. */
package org.postpolicy.quality;
