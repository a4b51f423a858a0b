/** A bot that moderates by the policies on real platforms, and readers of what these platforms send. */
package org.postpolicy.bot;
