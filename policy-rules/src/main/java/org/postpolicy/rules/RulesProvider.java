package org.postpolicy.rules;

import org.postpolicy.EngineProvider;
import org.postpolicy.EngineSettings;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.engine.JudgingEngine;

/** Makes the engine that judges by packs of rules; hosts find it through {@link PolicyEngine#builder()}. */
public final class RulesProvider implements EngineProvider {

    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public RulesProvider() {}

    @Override
    public PolicyEngine open(EngineSettings settings) {
        return new JudgingEngine(settings);
    }
}
