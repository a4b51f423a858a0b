package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Says in plain words what the YAML parser complains about.
 *
 * @param line the line, from 1, or 0
 * @param column the column, from 1, or 0
 * @param sentence what is wrong, and what to do
 */
record YamlComplaint(int line, int column, Sentence sentence) {

    /**
     * A plain sentence for one of the parser's.
     *
     * @param pattern what the parser's sentence contains
     * @param opens whether the place of the mistake is where the construct opens, not where the parser gave up
     * @param message what is wrong
     * @param remedy what to do
     */
    private record Sentence(String pattern, boolean opens, String message, String remedy) {}

    private static final Sentence OTHER = new Sentence(
            "", false, "This is not valid YAML.", "Check quotes, colons, hyphens and the indentation around here.");
    private static final Sentence CONTROL = new Sentence(
            "", false, "A character stands here that no text file should have.", "Remove it; it may be invisible.");

    private static final Sentence VERSION =
            new Sentence("", false, "This version of YAML is not known.", "Remove the line, or write %YAML 1.2.");

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("(TAB)", false, "A tab stands here.", "Indent with spaces."),
            new Sentence(
                    "mapping values are not allowed",
                    false,
                    "A colon stands where no key can be.",
                    "Put a text that holds a colon and a space in quotes, or mend the indentation."),
            new Sentence(
                    "end of stream", true, "What opens here is never closed.", "Close the quotation mark or bracket."),
            new Sentence(
                    "document separator",
                    true,
                    "What opens here is never closed.",
                    "Close the quotation mark or bracket."),
            new Sentence(
                    "expected ',' or", true, "The bracket that opens here is not closed.", "Put a comma or close it."),
            new Sentence(
                    "could not find expected ':'",
                    false,
                    "A key stands here without its colon.",
                    "Write \"key: value\"."),
            new Sentence(
                    "expected <block end>",
                    false,
                    "This does not belong to what stands above it.",
                    "Mend the indentation; put a text that goes on after a closing quotation mark in quotes as a whole."),
            new Sentence(
                    "escape",
                    false,
                    "A backslash in double quotes is followed by a sign that means nothing.",
                    "Use single quotes, or write two backslashes."),
            new Sentence(
                    "cannot start any token", false, "A text cannot begin with this sign.", "Put the text in quotes."),
            new Sentence("not allowed here", false, "A list or key cannot begin here.", "Mend the indentation."),
            new Sentence("anchor", false, "A name is missing after & or *.", "Put the text in quotes."),
            new Sentence("alias", false, "A name is missing after & or *.", "Put the text in quotes."),
            new Sentence("tag", false, "A text cannot begin with an exclamation mark.", "Put the text in quotes."));

    static YamlComplaint of(YamlEngineException complaint, String text) {
        if (complaint instanceof MarkedYamlEngineException marked) {
            String said = marked.getContext() + " " + marked.getProblem();
            Sentence sentence = SENTENCES.stream()
                    .filter(each -> said.contains(each.pattern))
                    .findFirst()
                    .orElse(OTHER);
            Optional<Mark> mark =
                    (sentence.opens ? marked.getContextMark() : marked.getProblemMark()).or(marked::getProblemMark);
            return mark.flatMap(at -> YamlSlip.at(at.getLine() + 1, at.getColumn() + 1, text)
                            .map(YamlComplaint::of))
                    .or(() -> mark.map(at -> new YamlComplaint(at.getLine() + 1, at.getColumn() + 1, sentence)))
                    .orElseGet(() -> new YamlComplaint(0, 0, sentence));
        }
        if (complaint instanceof ReaderException reader) {
            return new YamlComplaint(lineOf(reader.getCodePoint(), text), 0, CONTROL);
        }
        return complaint instanceof YamlVersionException
                ? new YamlComplaint(lineOf('%', text), 0, VERSION)
                : new YamlComplaint(0, 0, OTHER);
    }

    private static YamlComplaint of(YamlSlip slip) {
        return new YamlComplaint(slip.line(), slip.column(), new Sentence("", false, slip.message(), slip.remedy()));
    }

    void report(String file, Problems problems) {
        problems.add(ProblemCode.YAML_SYNTAX, new Place(file, line, column), sentence.message, sentence.remedy);
    }

    /** Finds the line of the first such character, because the parser does not tell, or counts from its buffer. */
    private static int lineOf(int codePoint, String text) {
        int at = Math.max(0, text.indexOf(codePoint));
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
