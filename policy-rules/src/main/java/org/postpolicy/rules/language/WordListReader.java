package org.postpolicy.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postpolicy.facts.Ground;
import org.postpolicy.rules.language.WordList.Phrase;

/**
 * Reads word lists: one phrase a line, {@code #} for comments, {@code [subkind ground=RELIGION]} for what follows,
 * {@code !} for an exception, a last {@code *} for any ending.
 *
 * <p>Every bad line is a problem with its place and remedy; the good ones are read all the same. Stateless.
 */
public final class WordListReader {

    /** The longest phrase, in characters; what is longer is a text and no phrase. */
    static final int LONGEST = 200;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+\\.[a-z]{2,3}\\.txt");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final int SHORTEST_CODE = 2;
    private static final String REPLACES = "# replaces";

    private final String file;
    private final boolean placeholders;
    private final Problems problems;
    private final SignalKind kind;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private String subkind;
    private Ground ground;

    private WordListReader(String file, String kind, boolean placeholders, Problems problems) {
        this.file = file;
        this.kind = SignalCatalogue.find(kind).orElse(null);
        this.placeholders = placeholders;
        this.problems = problems;
    }

    /**
     * Reads a word list of a pack.
     *
     * @param file the file, whose name {@code <kind>.<language>.txt} gives kind and language
     * @param text what stands in it
     * @param problems takes whatever is wrong
     * @return what could be read
     */
    public static WordList read(String file, String text, Problems problems) {
        return read(file, text, false, problems);
    }

    /**
     * Reads a built-in list of patterns, in which words in angle brackets and {@code ...} stand for other words.
     *
     * @param file the file, whose name {@code <kind>.<language>.txt} gives kind and language
     * @param text what stands in it
     * @param problems takes whatever is wrong
     * @return what could be read
     */
    public static WordList readPatterns(String file, String text, Problems problems) {
        return read(file, text, true, problems);
    }

    private static WordList read(String file, String text, boolean placeholders, Problems problems) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    ProblemCode.WORD_LIST_NAME,
                    Place.of(file),
                    "The name \"" + name + "\" does not say which signal the words are, and in which language.",
                    "Name it <kind>.<language>.txt, such as advertising.en.txt.");
            return new WordList("unnamed", "en", false, List.of());
        }
        String[] parts = name.split("\\.");
        shorterCode(parts[1])
                .ifPresent(shorter -> problems.add(
                        ProblemCode.WORD_LIST_NAME,
                        Place.of(file),
                        "The language \"" + parts[1] + "\" is written \"" + shorter + "\".",
                        "Call the file " + parts[0] + "." + shorter + ".txt."));
        WordListReader reader = new WordListReader(file, parts[0], placeholders, problems);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), new Place(file, i + 1, 0));
        }
        boolean replaces = !lines.isEmpty() && lines.get(0).strip().equals(REPLACES);
        return new WordList(parts[0], parts[1], replaces, reader.phrases);
    }

    /** Some languages have a code of two letters and one of three, and posts give the shorter one. */
    private static Optional<String> shorterCode(String language) {
        if (language.length() == SHORTEST_CODE) {
            return Optional.empty();
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() < language.length()
                        && Locale.forLanguageTag(code).getISO3Language().equals(language))
                .findFirst();
    }

    private void line(String line, Place place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            header(line, place);
        } else {
            phrase(line, place);
        }
    }

    private void header(String line, Place place) {
        subkind = null;
        ground = null;
        if (line.equals("[]")) {
            return;
        }
        if (!line.endsWith("]") || line.substring(1, line.length() - 1).isBlank()) {
            problems.add(
                    ProblemCode.WORD_LIST_HEADER,
                    place,
                    "The header \"" + shown(line) + "\" is empty or has no closing bracket.",
                    "Write [subkind] or [subkind ground=RELIGION], or [] to end a group.");
            return;
        }
        for (String part : line.substring(1, line.length() - 1).strip().split("\\s+")) {
            headerPart(part, place);
        }
    }

    private void headerPart(String part, Place place) {
        if (part.startsWith("ground=")) {
            ground = ground(part.substring("ground=".length()), place);
        } else if (subkind != null || !KEBAB.matcher(part).matches()) {
            problems.add(
                    ProblemCode.WORD_LIST_HEADER,
                    place,
                    "The header has \"" + shown(part) + "\", which is neither one subkind in kebab case nor a ground.",
                    "Write [subkind] or [subkind ground=RELIGION].");
        } else if (kind != null && !kind.subkinds().contains(part)) {
            problems.add(
                    ProblemCode.WORD_LIST_SUBKIND,
                    place,
                    "The signal \"" + kind.kind() + "\" has no subkind \"" + part + "\".",
                    kind.subkinds().isEmpty()
                            ? "Leave the subkind out."
                            : Suggestions.remedy(
                                    part, kind.subkinds().stream().sorted().toList()));
        } else {
            subkind = part;
        }
    }

    private Ground ground(String name, Place place) {
        List<String> possible = Arrays.stream(Ground.values()).map(Enum::name).toList();
        if (possible.contains(name)) {
            return Ground.valueOf(name);
        }
        problems.add(
                ProblemCode.WORD_LIST_GROUND,
                place,
                "There is no protected ground \"" + shown(name) + "\".",
                Suggestions.remedy(name, possible));
        return null;
    }

    private void phrase(String line, Place place) {
        boolean allowed = line.startsWith("! ");
        String words = singleSpaced((allowed ? line.substring(2) : line).strip().toLowerCase(Locale.ROOT));
        if (words.length() > LONGEST && !placeholders) {
            problems.add(
                    ProblemCode.WORD_LIST_PHRASE_TOO_LONG,
                    place,
                    "The phrase has " + words.length() + " characters; " + LONGEST + " is the most.",
                    "Keep the few words that make it a signal.");
        } else if (wellFormed(words, place) && isNew((allowed ? "! " : "") + words, place)) {
            phrases.add(new Phrase(words, allowed ? null : subkind, allowed ? null : ground, allowed, place));
        }
    }

    private boolean wellFormed(String words, Place place) {
        PhraseSlip slip = PhraseSlip.in(words, placeholders);
        if (slip != null) {
            slip.report(shown(words), place, problems);
        }
        return slip == null;
    }

    // Each line of each list passes here when a program begins, before loops over characters are compiled.
    private static String singleSpaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign < ' ' || sign == ' ' && words.startsWith("  ", i)) {
                return SPACES.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    private boolean isNew(String words, Place place) {
        Integer before = lines.putIfAbsent(words, place.line());
        if (before != null) {
            problems.add(
                    ProblemCode.WORD_LIST_DUPLICATE,
                    place,
                    "The phrase \"" + shown(words) + "\" stands already in line " + before + " of " + file + ".",
                    "Delete one of the two.");
        }
        return before == null;
    }

    private static String shown(String words) {
        if (words.length() <= 40) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(38)) ? 38 : 39) + "…";
    }
}
