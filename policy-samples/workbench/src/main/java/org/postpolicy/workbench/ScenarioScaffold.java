package org.postpolicy.workbench;

import java.util.Arrays;
import java.util.List;
import org.postpolicy.facts.ChannelOwner;
import org.postpolicy.facts.Role;

/**
 * The first scenarios of a rule: some in which it speaks, and near misses in which one thing is different.
 *
 * @param languages the languages of the pack
 * @param rule the rule
 * @param sample how a post shows the signal for which the rule waits
 */
record ScenarioScaffold(List<String> languages, RuleSketch rule, Sample sample) {

    /** How a post shows a signal whose words nobody has written yet. */
    enum Sample {
        /** By a telephone number, which is the same in every language. */
        TELEPHONE,
        /** By the name of the signal, which stands in the new list of words. */
        WORDS,
        /** The scenario says that the signal is there. */
        GIVEN,
        /** Not at all: the rule waits for no signal. */
        NONE
    }

    private static final int ENOUGH = 3;
    private static final String ANOTHER_SIGNAL = "advertising";

    /**
     * A case.
     *
     * @param name its name
     * @param post the text of its post
     * @param language the language of the post
     * @param author who writes, or null where that does not matter
     * @param channel whose channel it is, or null where that does not matter
     * @param signals what the scenario says is seen, or empty
     */
    private record Case(String name, String post, String language, Role author, ChannelOwner channel, String signals) {

        Case by(Role other) {
            return new Case("somebody else writes: " + other, post, language, other, channel, signals);
        }

        Case on(ChannelOwner other) {
            return new Case("on another channel: " + other, post, language, author, other, signals);
        }
    }

    /** Returns the words that a new list of words begins with. */
    static String phrase(String signal) {
        return signal.replace('-', ' ');
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                # Cases in which the rule speaks, and near misses in which it does not. Put your own in their place.
                """);
        if (sample == Sample.GIVEN) {
            text.append("# \"signals\" says what is seen in a post; leave it out where the text shows it.\n");
        }
        text.append("scenarios:\n");
        int speaking = sample == Sample.NONE ? ENOUGH : Math.max(ENOUGH, languages.size());
        for (int i = 0; i < speaking; i++) {
            write(text, speaking(i), expectation());
        }
        if (sample != Sample.NONE) {
            withoutTheSignal(text);
        }
        otherFacts(text);
        return text.toString();
    }

    private Case speaking(int number) {
        String language =
                sample == Sample.NONE ? languages.get(0) : languages.get(Math.min(number, languages.size() - 1));
        String post = switch (number % ENOUGH) {
            case 0 -> post(language, "a post", "un message");
            case 1 -> post(language, "another post", "un autre message");
            default -> post(language, "one more post", "encore un message");
        };
        return usual("it speaks, case " + (number + 1), post, language, signals(rule.signal(), true));
    }

    private Case usual(String name, String post, String language, String signals) {
        return new Case(name, post, language, rule.author(), rule.channel(), signals);
    }

    private String post(String language, String english, String french) {
        return switch (sample) {
            case TELEPHONE -> FirstWords.in(language, english + " with", french + " avec") + " " + shown();
            case WORDS -> FirstWords.in(language, english + " with", french + " avec") + " " + shown();
            case GIVEN -> FirstWords.in(language, english + " with it", french + " qui le montre");
            case NONE -> FirstWords.in(language, english, french);
        };
    }

    private String shown() {
        return sample == Sample.TELEPHONE ? "416-555-0199" : phrase(rule.signal());
    }

    private String signals(String kind, boolean confirmed) {
        String review = confirmed && rule.conclusion().rejects() ? ", review: CONFIRMED" : "";
        return sample == Sample.GIVEN ? "{ kind: " + kind + review + " }" : "";
    }

    private String expectation() {
        String evidence = rule.conclusion().hasMessage() && (sample == Sample.TELEPHONE || sample == Sample.WORDS)
                ? ", evidence: [\"" + shown() + "\"]"
                : "";
        return "{ " + rule.conclusion().expectation() + ": " + rule.conclusion().value() + evidence + " }";
    }

    private void withoutTheSignal(StringBuilder text) {
        for (int i = 0; i < Math.max(2, languages.size()); i++) {
            String language = languages.get(Math.min(i, languages.size() - 1));
            silent(text, usual("nothing of it, case " + (i + 1), nothing(language), language, ""));
        }
        String first = languages.get(0);
        String other = ANOTHER_SIGNAL.equals(rule.signal()) ? RuleSketch.USUAL_SIGNAL : ANOTHER_SIGNAL;
        String review = rule.conclusion().rejects() ? ", review: CONFIRMED" : "";
        silent(text, usual("something else", nothing(first), first, "{ kind: " + other + review + " }"));
        if (rule.conclusion().rejects()) {
            silent(text, usual("nobody has confirmed it", speaking(0).post(), first, signals(rule.signal(), false)));
        }
    }

    private static String nothing(String language) {
        return FirstWords.in(language, "a post without it", "un message sans cela");
    }

    /** Where facts alone decide, every other one is tried, and otherwise one of each. */
    private void otherFacts(StringBuilder text) {
        int most = sample == Sample.NONE ? Integer.MAX_VALUE : 1;
        if (rule.author() != null) {
            Arrays.stream(Role.values())
                    .filter(role -> role != rule.author())
                    .limit(most)
                    .forEach(role -> silent(text, speaking(0).by(role)));
        }
        if (rule.channel() != null) {
            Arrays.stream(ChannelOwner.values())
                    .filter(owner -> owner != rule.channel())
                    .limit(most)
                    .forEach(owner -> silent(text, speaking(0).on(owner)));
        }
    }

    private void silent(StringBuilder text, Case scenario) {
        write(text, scenario, "silent");
    }

    /** What is usual is left out, as a writer would. */
    private void write(StringBuilder text, Case scenario, String expected) {
        text.append("  - name: \"").append(scenario.name()).append("\"\n");
        text.append("    post:    { text: \"").append(scenario.post()).append('"');
        if (!scenario.language().equals(languages.get(0))) {
            text.append(", language: ").append(scenario.language());
        }
        text.append(" }\n");
        if (scenario.author() != null && scenario.author() != Role.PUBLIC) {
            text.append("    author:  { role: ").append(scenario.author()).append(" }\n");
        }
        if (scenario.channel() != null && scenario.channel() != ChannelOwner.OWN_INSTITUTION) {
            text.append("    channel: { owner: ").append(scenario.channel()).append(" }\n");
        }
        if (!scenario.signals().isEmpty()) {
            text.append("    signals: [").append(scenario.signals()).append("]\n");
        }
        text.append("    expect:  ").append(expected).append('\n');
    }
}
