package org.postpolicy.workbench;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.postpolicy.PolicyEngine;

/**
 * What is done with the lines of an input.
 *
 * @param name what it is called while people wait
 * @param loading how the packs are chosen
 * @param judge makes the answers, given the name of the input
 * @param reporting shows them
 */
record Task(
        String name,
        Function<EngineOptions, PolicyEngine> loading,
        BiFunction<String, PolicyEngine, Judge<?>> judge,
        BiFunction<Output, PolicyEngine, Report> reporting) {}
