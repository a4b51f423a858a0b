package org.postpolicy.workbench;

import java.util.List;

/**
 * The first scenarios of a rule that waits for a signal in what a member of the public writes.
 *
 * @param languages the languages of the pack
 * @param signal the kind of signal
 * @param sample how a post shows the signal
 */
record ScenarioScaffold(List<String> languages, String signal, Sample sample) {

    /** How a post shows a signal whose words nobody has written yet. */
    enum Sample {
        /** By a telephone number, which is the same in every language. */
        TELEPHONE,
        /** By the name of the signal, which stands in the new list of words. */
        WORDS,
        /** The scenario says that the signal is there. */
        GIVEN
    }

    private static final int ENOUGH = 3;
    private static final String ANOTHER_SIGNAL = "advertising";

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
        for (int i = 0; i < Math.max(ENOUGH, languages.size()); i++) {
            speaking(text, i);
        }
        nearMisses(text);
        return text.toString();
    }

    private void speaking(StringBuilder text, int number) {
        String language = languages.get(Math.min(number, languages.size() - 1));
        String words = shown();
        String post = switch (number % ENOUGH) {
            case 0 -> FirstWords.in(language, "a post with", "un message avec") + " " + words;
            case 1 -> words + " " + FirstWords.in(language, "and more of it", "et plus");
            default -> FirstWords.in(language, "another post with", "un autre message avec") + " " + words + "!";
        };
        scenario(text, "it speaks, case " + (number + 1), post, language, "");
        given(text, sample == Sample.GIVEN ? signal : null);
        String evidence = sample == Sample.GIVEN ? "" : ", evidence: [\"" + words + "\"]";
        text.append("    expect:  { verdict: HOLD").append(evidence).append(" }\n");
    }

    private String shown() {
        return switch (sample) {
            case TELEPHONE -> "416-555-0199";
            case WORDS -> phrase(signal);
            case GIVEN -> "…";
        };
    }

    private void nearMisses(StringBuilder text) {
        for (String language : languages) {
            scenario(text, "nothing of it, " + language, nothing(language), language, "");
            silent(text, null);
        }
        String first = languages.get(0);
        scenario(
                text,
                "an employee for the institution",
                FirstWords.in(first, "the same,", "la même chose,") + " " + shown(),
                first,
                """
                    author:  { role: EMPLOYEE, capacity: OFFICIAL }
                """);
        silent(text, sample == Sample.GIVEN ? signal : null);
        scenario(text, "something else", nothing(first), first, "");
        silent(text, signal.equals(ANOTHER_SIGNAL) ? RuleScaffold.USUAL_SIGNAL : ANOTHER_SIGNAL);
    }

    private static String nothing(String language) {
        return FirstWords.in(language, "a post without it", "un message sans cela");
    }

    private void scenario(StringBuilder text, String name, String post, String language, String more) {
        String inLanguage = language.equals(languages.get(0)) ? "" : ", language: " + language;
        text.append("  - name: ").append(name).append('\n');
        text.append("    post:    { text: \"")
                .append(post)
                .append('"')
                .append(inLanguage)
                .append(" }\n");
        text.append(more);
    }

    private static void silent(StringBuilder text, String given) {
        given(text, given);
        text.append("    expect:  silent\n");
    }

    private static void given(StringBuilder text, String kind) {
        if (kind != null) {
            text.append("    signals: [{ kind: ").append(kind).append(" }]\n");
        }
    }
}
