package org.postpolicy.rules.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postpolicy.PolicyEngine;

/** One engine for all constraints that name the same packs, because a validator is made for each constraint. */
final class SharedEngines {

    private static final Map<List<String>, PolicyEngine> ENGINES = new ConcurrentHashMap<>();

    private SharedEngines() {}

    static PolicyEngine judgingBy(List<String> packs) {
        return ENGINES.computeIfAbsent(packs, names -> PolicyEngine.load(names.toArray(String[]::new)));
    }
}
