package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;

/** Which files and folders have a place in a pack. */
final class PackLayout {

    static final String HEADER = "pack.yaml";
    static final String CLAUSES = "clauses.yaml";
    static final String MESSAGES = "messages.yaml";
    static final String OBLIGATIONS = "obligations.yaml";
    static final String RULES = "rules/";
    static final String WORDS = "words/";
    static final String DRL = ".drl";

    private static final List<String> TOP = List.of(HEADER, CLAUSES, MESSAGES, OBLIGATIONS);
    private static final List<String> FOLDERS = List.of("rules", "words");
    private static final Pattern RULE_FILE = Pattern.compile("rules/" + Names.KEBAB + "\\.(drl|yaml)");
    private static final Pattern WORD_FILE = Pattern.compile("words/[^/]+\\.txt");

    private PackLayout() {}

    /** Returns whether a name is hidden or an editor's backup, which nobody means to be part of a pack. */
    static boolean isIgnored(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith(".") || last.endsWith("~");
    }

    /** Returns whether a folder has a place in a pack, and reports it if not. */
    static boolean hasFolder(String pack, String name, Problems problems) {
        if (FOLDERS.contains(name)) {
            return true;
        }
        problems.add(
                ProblemCode.FILE_UNKNOWN,
                Place.of(pack + "/" + name),
                "A pack has no folder \"" + name + "\".",
                Suggestions.remedy(name, FOLDERS));
        return false;
    }

    /** Returns whether a file has a place in a pack, and reports it if not. */
    static boolean hasFile(String pack, String name, Problems problems) {
        if (TOP.contains(name)
                || RULE_FILE.matcher(name).matches()
                || WORD_FILE.matcher(name).matches()) {
            return true;
        }
        problems.add(
                ProblemCode.FILE_UNKNOWN,
                Place.of(pack + "/" + name),
                "A pack has no place for a file \"" + name + "\".",
                remedy(name));
        return false;
    }

    /**
     * Returns which file or folder was probably meant by one that has no place: it is there under a wrong name, and is
     * not missing as well.
     */
    static Optional<String> meantBy(String name) {
        if (name.startsWith(WORDS)) {
            return Optional.empty();
        }
        if (name.startsWith(RULES) || name.endsWith(DRL)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            return Optional.of(RULES
                            + Names.toKebab(file.replaceFirst("\\.txt$", "").replaceFirst("\\.yml$", ".yaml")))
                    .filter(kebab -> RULE_FILE.matcher(kebab).matches());
        }
        return Suggestions.nearest(name, TOP).or(() -> Suggestions.nearest(name, FOLDERS));
    }

    private static String remedy(String name) {
        if (name.startsWith(WORDS)) {
            return "The folder words holds <signal>.<language>.txt, such as words/spam.en.txt.";
        }
        if (name.startsWith(RULES)) {
            return meantBy(name)
                    .map(meant -> "Did you mean \"" + meant + "\"?")
                    .orElse("The folder rules holds <rule>.drl and its scenarios, <rule>.yaml.");
        }
        return name.endsWith(DRL)
                ? "Move it into the folder rules."
                : Suggestions.remedy(name, TOP) + " What is no part of the pack belongs elsewhere.";
    }
}
