/** Gives a Spring Boot application a policy engine, with health, metrics and reloading. */
package org.postpolicy.spring;
