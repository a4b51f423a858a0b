package org.postpolicy.workbench;

import java.util.Map;

/** Begins a list of words. */
final class WordsScaffold {

    private WordsScaffold() {}

    /**
     * Returns the text of a new list by the name of its file.
     *
     * @param texts the files of the pack as they are
     * @param signal the kind of signal that the words are a sign of
     * @param language the code of the language that they belong to
     * @throws WrongUsage if the pack has this list already
     */
    static Map<String, String> begin(Map<String, String> texts, String signal, String language) {
        String name = "words/" + signal + "." + language + ".txt";
        if (texts.containsKey(name)) {
            throw new WrongUsage("The pack has the list " + name + " already, and nothing is overwritten.");
        }
        return Map.of(name, text(signal));
    }

    static String text(String signal) {
        return """
                # %s
                # One word or phrase a line. A * stands for any ending, and a line with ! is an exception.
                %s
                """.formatted(FirstWords.in("what these words are a sign of"), ScenarioScaffold.phrase(signal));
    }
}
