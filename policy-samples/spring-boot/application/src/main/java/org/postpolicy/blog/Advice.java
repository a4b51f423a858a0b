package org.postpolicy.blog;

/** The group of constraints that only advise; somebody who has read the advice may go on. */
interface Advice {}
