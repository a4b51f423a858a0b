package org.postpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.postpolicy.facts.Signal;

/** The oracle: the same rule files, compiled and run by Drools as it comes. */
final class StockDrools {

    private final KieBase rules;

    /** Compiles rule files, given by a name for each. */
    StockDrools(Map<String, String> files) {
        // Stock Drools reads dates by this property only, and judges them by its own clock; ours are judged apart.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        KieServices services = KieServices.get();
        KieFileSystem folder = services.newKieFileSystem();
        files.forEach((name, text) -> folder.write("src/main/resources/" + name + ".drl", text));
        KieBuilder builder = services.newKieBuilder(folder).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        assertThat(errors).isEmpty();
        rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** Returns for each rule that speaks the signals that it matched, over all its matches. */
    Map<String, Set<Signal>> evaluate(Collection<?> facts) {
        Map<String, Set<Signal>> spoke = new TreeMap<>();
        KieSession session = rules.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                Set<Signal> evidence =
                        spoke.computeIfAbsent(event.getMatch().getRule().getName(), rule -> new HashSet<>());
                for (Object matched : event.getMatch().getObjects()) {
                    if (matched instanceof Signal signal) {
                        evidence.add(signal);
                    }
                }
            }
        });
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return spoke;
    }
}
