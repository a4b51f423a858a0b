package org.postpolicy.rules.signals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.postpolicy.rules.language.ListedFiles;

/**
 * How people write and talk every day: "u" for "you", "gonna" for "going to", "cest" for "c'est", "fucking" anywhere.
 *
 * <p>A line {@code u = you} says that who writes the one may mean the other; where two words or more stand on the right,
 * lists that have the one get the other too. A line {@code ~ really} names a filler, which may stand before any word of a
 * phrase and changes nothing. A line {@code - ne : pas plus} names a word that is often left out where one of the others
 * follows. A line {@code ! lune} names a word that is no elision without its apostrophe. Immutable.
 *
 * @param forms what is written, and what is meant by it
 * @param fillers words that change nothing
 * @param omissions words that are left out
 * @param noElisions words that are themselves
 */
record EverydayForms(List<Form> forms, Set<String> fillers, List<Omission> omissions, Set<String> noElisions) {

    private static final ListedFiles FILES = ListedFiles.in(EverydayForms.class, "");

    /**
     * What is written, and what is meant.
     *
     * @param written folded words, mostly one
     * @param meant one folded word, or several
     */
    record Form(List<String> written, List<String> meant) {

        boolean isWordForWord() {
            return written.size() == 1 && meant.size() == 1;
        }
    }

    /**
     * Words that are often left out.
     *
     * @param words the folded words
     * @param before of which one must follow
     */
    record Omission(List<String> words, List<String> before) {}

    static EverydayForms builtIn() {
        EverydayForms all = none();
        for (String language : BuiltInLists.LANGUAGES) {
            String file = "forms/" + language + ".txt";
            all.readAll(file, new String(FILES.bytes(file), StandardCharsets.UTF_8));
        }
        return all;
    }

    static EverydayForms of(String file, String text) {
        EverydayForms forms = none();
        forms.readAll(file, text);
        return forms;
    }

    private static EverydayForms none() {
        return new EverydayForms(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    }

    private void readAll(String file, String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> read(file, line));
    }

    private void read(String file, String line) {
        String rest = line.substring(1);
        switch (line.charAt(0)) {
            case '~' -> fillers.addAll(words(rest));
            case '!' -> noElisions.addAll(words(rest));
            case '-' -> {
                String[] sides = sides(file, rest, ":");
                omissions.add(new Omission(words(sides[0]), words(sides[1])));
            }
            default -> {
                String[] sides = sides(file, line, "=");
                for (String written : sides[0].split("\\|")) {
                    forms.add(new Form(words(written), words(sides[1])));
                }
            }
        }
    }

    private static String[] sides(String file, String line, String between) {
        String[] sides = line.split(between, -1);
        if (sides.length != 2 || words(sides[0]).isEmpty() || words(sides[1]).isEmpty()) {
            throw new IllegalStateException(
                    "A line of " + file + " has not one \"" + between + "\" with words on both sides: " + line);
        }
        return sides;
    }

    private static List<String> words(String written) {
        Reading folded = Normaliser.read(written, Normaliser.Style.PLAIN);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < folded.words(); word++) {
            words.add(folded.word(word));
        }
        return words;
    }
}
