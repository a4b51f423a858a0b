/** Facts in, decision out: the engine and the packs that it has loaded. */
package org.postpolicy.rules.engine;
