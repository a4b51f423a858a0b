package org.postpolicy.rules.analysis;

import java.util.List;
import java.util.Map;
import org.postpolicy.Submission;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.AttributePath;
import org.postpolicy.rules.language.FactType;
import org.postpolicy.rules.language.FactsReader;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;

/** The values of facts of which nothing is said. */
final class Usual {

    private static final Place NOWHERE = Place.of("usual");
    private static final Submission SUBMISSION = FactsReader.submission(
                    Value.of(Map.of("post", Map.of()), NOWHERE), new Problems())
            .orElseThrow();

    private Usual() {}

    /** Returns the usual value of an attribute; of an attribute of a part, that in an otherwise empty part. */
    static Object value(FactType fact, AttributePath path) {
        Object owner = fact(fact);
        int step = 0;
        while (step < path.steps().size() - 1 && path.steps().get(step).part()) {
            owner = empty(path.steps().get(step).type().asSubclass(Record.class));
            step++;
        }
        return new AttributePath(path.steps().subList(step, path.steps().size())).read(owner);
    }

    private static Object fact(FactType fact) {
        return switch (fact) {
            case POST -> SUBMISSION.post();
            case AUTHOR -> SUBMISSION.author();
            case CHANNEL -> SUBMISSION.channel();
            case AUDIENCE -> SUBMISSION.audience();
            case SIGNAL -> Signal.of("usual");
            case CONCERN -> new Concern(null, false, false);
        };
    }

    private static <T extends Record> T empty(Class<T> part) {
        return FactsReader.record(part, new Value.Mapping(List.of(), NOWHERE), new Problems())
                .orElseThrow();
    }
}
