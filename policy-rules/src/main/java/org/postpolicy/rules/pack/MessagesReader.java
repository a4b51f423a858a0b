package org.postpolicy.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postpolicy.Text;
import org.postpolicy.rules.language.Template;
import org.postpolicy.rules.language.Value;

/**
 * Reads messages.yaml and obligations.yaml.
 *
 * @param checks takes whatever is wrong
 * @param wordings reads wordings in the languages of the pack
 */
record MessagesReader(Checks checks, Wordings wordings) {

    private static final List<String> OBLIGATION_KEYS = List.of("addressee", "message");

    /** Reads the messages by rule; one that cannot be read is left out. */
    Map<String, Message> messages(Value value, RuleNames ruleNames) {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (Value.Entry entry : entries(value, PackLayout.MESSAGES)) {
            String rule = entry.key();
            ruleNames.check(rule, entry.place(), checks);
            wordings.template(entry.value(), "The message of " + Checks.quote(rule))
                    .ifPresent(wording -> messages.put(rule, new Message(rule, wording, entry.place())));
        }
        return messages;
    }

    /** Reads the obligations by kind; one that cannot be read is left out. */
    Map<String, ObligationEntry> obligations(Value value) {
        Map<String, ObligationEntry> obligations = new LinkedHashMap<>();
        for (Value.Entry entry : entries(value, PackLayout.OBLIGATIONS)) {
            checks.kebab(new Value.Scalar(entry.key(), Value.Kind.STRING, entry.place()), "The obligation");
            checks.mapping(entry.value(), "The obligation " + Checks.quote(entry.key()))
                    .flatMap(mapping -> obligation(entry, mapping))
                    .ifPresent(obligation -> obligations.put(entry.key(), obligation));
        }
        return obligations;
    }

    private Optional<ObligationEntry> obligation(Value.Entry entry, Value.Mapping mapping) {
        checks.keys(mapping, "An obligation", OBLIGATION_KEYS, OBLIGATION_KEYS);
        Optional<Text> addressee = mapping.get("addressee").flatMap(value -> wordings.text(value, "\"addressee\""));
        Optional<Template> message = mapping.get("message").flatMap(value -> wordings.template(value, "\"message\""));
        return addressee.isEmpty() || message.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObligationEntry(entry.key(), addressee.get(), message.get(), entry.place()));
    }

    private List<Value.Entry> entries(Value value, String what) {
        return checks.mapping(value, what).map(Value.Mapping::entries).orElse(List.of());
    }
}
