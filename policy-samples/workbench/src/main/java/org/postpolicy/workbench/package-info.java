/** The policy writer's command: judge submissions, audit channels, check packs and run their scenarios. */
package org.postpolicy.workbench;
