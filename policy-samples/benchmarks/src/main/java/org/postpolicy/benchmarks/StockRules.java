package org.postpolicy.benchmarks;

import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.Facts;

/** Drools as it comes: the rules as written, compiled at run time, a new session for each post. */
final class StockRules {

    private final KieBase rules;

    StockRules(Map<String, String> files) {
        KieServices services = KieServices.get();
        KieFileSystem folder = services.newKieFileSystem();
        files.forEach((name, text) -> folder.write("src/main/resources/" + name + ".drl", text));
        KieBuilder builder = services.newKieBuilder(folder).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    int evaluate(Cases given) {
        KieSession session = rules.newKieSession();
        try {
            Facts facts = given.facts();
            session.insert(facts.post());
            session.insert(facts.author());
            session.insert(facts.channel());
            session.insert(facts.audience());
            for (Signal signal : given.signals()) {
                session.insert(signal);
            }
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
