/** The event blog of an invented library, moderated by its policy. */
package org.postpolicy.blog;
