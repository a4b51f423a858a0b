package org.postpolicy;

/** Makes engines; found with {@link java.util.ServiceLoader}, so that hosts compile against the API alone. */
public interface EngineProvider {

    /**
     * Loads the packs and returns an engine.
     *
     * @param settings what the host chose
     * @return the engine
     * @throws PolicyException if a pack cannot be loaded, with every problem
     */
    PolicyEngine open(EngineSettings settings);
}
