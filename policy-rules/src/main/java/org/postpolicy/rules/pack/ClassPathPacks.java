package org.postpolicy.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;

/**
 * Packs on the class path, where nobody can list a folder: the build writes a list of the files beside them.
 *
 * @param root the absolute name of the folder of packs, with a slash at its end
 */
record ClassPathPacks(String root) {

    private static final String INDEX = "index.txt";

    List<String> ids() {
        return index().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<PackFiles> read(String id, Problems problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : index()) {
            String inPack = name.substring(name.indexOf('/') + 1);
            if (name.startsWith(id + "/") && PackLayout.hasFile(id, inPack, problems)) {
                files.put(inPack, bytes(name));
            }
        }
        if (files.isEmpty()) {
            problems.add(
                    ProblemCode.PACK_UNKNOWN,
                    Place.of(id),
                    "There is no built-in pack \"" + id + "\".",
                    ids().isEmpty() ? "Name a folder of packs." : Suggestions.remedy(id, ids()));
            return Optional.empty();
        }
        return Optional.of(new PackFiles(id, files));
    }

    /** Reads the list of files; a build without any pack has an empty one. */
    private List<String> index() {
        String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
        return index.lines()
                .filter(name -> name.contains("/") && !PackLayout.isIgnored(name))
                .toList();
    }

    private byte[] bytes(String name) {
        try (InputStream in = ClassPathPacks.class.getResourceAsStream(root + name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + root + name + " is not in it.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The library cannot be read: " + root + name, e);
        }
    }
}
