package org.postpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.SubstituteLogger;

class LoadLogTest {

    private static final String HOLD = "@clause( \"C-1\" ) @verdict( \"HOLD\" )";
    private static final LoadedPack ONE_RULE = SmallPack.named("a")
            .rule("spam", HOLD, "Signal( kind == \"spam\" )")
            .load();
    private static final LoadedPack TWO_RULES = SmallPack.named("a")
            .rule("spam", HOLD, "Signal( kind == \"spam\" )")
            .rule("threat", HOLD, "Signal( kind == \"threat\" )")
            .load();
    private static final String WARNING = "The detector x is never asked.";

    private final Queue<SubstituteLoggingEvent> events = new ArrayDeque<>();
    private final LoadLog log = new LoadLog(new SubstituteLogger("load", events, false));

    private List<String> said() {
        List<String> said = events.stream()
                .map(event -> event.getLevel() + " "
                        + MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray()))
                .toList();
        events.clear();
        return said;
    }

    private static PolicyException broken(String file) {
        return new PolicyException(List.of(new Problem("P101", file, 1, 1, "It cannot be read.", "Mend it.")));
    }

    @Test
    void aLoadIsLoggedOnceUntilSomethingChanges() {
        log.loaded(List.of(ONE_RULE), List.of(WARNING));
        assertThat(said())
                .satisfiesExactly(
                        loaded ->
                                assertThat(loaded).startsWith("INFO Loaded a ").contains(" with 1 rule, "),
                        warned -> assertThat(warned).isEqualTo("WARN " + WARNING));

        log.loaded(List.of(ONE_RULE), List.of(WARNING));
        assertThat(said()).isEmpty();

        log.loaded(List.of(TWO_RULES), List.of(WARNING));
        assertThat(said()).singleElement().asString().contains(" with 2 rules, ");
    }

    @Test
    void aFaultIsLoggedOnceAndSoIsItsEnd() {
        log.loaded(List.of(ONE_RULE), List.of());
        said();

        log.failed(broken("a.drl"));
        log.failed(broken("a.drl"));
        assertThat(said()).containsExactly("WARN Reloading failed with 1 problem; the former packs stay.");

        log.failed(broken("b.drl"));
        assertThat(said()).hasSize(1);

        log.loaded(List.of(ONE_RULE), List.of());
        assertThat(said()).singleElement().asString().startsWith("INFO Loaded a ");
    }
}
