package org.postpolicy.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Concern;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Signal;

/** The facts of which a rule can speak. */
public enum FactType {
    POST(Post.class),
    AUTHOR(Author.class),
    CHANNEL(Channel.class),
    AUDIENCE(Audience.class),
    SIGNAL(Signal.class),
    CONCERN(Concern.class);

    private final Class<?> type;

    FactType(Class<?> type) {
        this.type = type;
    }

    /** Returns the record that holds the fact. */
    public Class<?> type() {
        return type;
    }

    /** Returns the name in rule files. */
    public String ruleName() {
        return type.getSimpleName();
    }

    /** Returns the name in scenarios, JSON and placeholders. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a submission has exactly one such fact. */
    public boolean single() {
        return this != SIGNAL && this != CONCERN;
    }

    /** Returns the type with this name in rule files. */
    public static Optional<FactType> named(String ruleName) {
        return Arrays.stream(values())
                .filter(type -> type.ruleName().equals(ruleName))
                .findFirst();
    }

    /** Returns the names in rule files. */
    public static List<String> ruleNames() {
        return Arrays.stream(values()).map(FactType::ruleName).toList();
    }
}
