package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postpolicy.rules.language.ListedFiles;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Suggestions;

/**
 * Packs on the class path.
 *
 * @param root the absolute name of the folder of packs, with a slash at its end
 */
record ClassPathPacks(String root) {

    List<String> ids() {
        return names(files()).stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<PackFiles> read(String id, Problems problems) {
        ListedFiles listed = files();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names(listed)) {
            String inPack = name.substring(name.indexOf('/') + 1);
            if (name.startsWith(id + "/") && PackLayout.hasFile(id, inPack, problems)) {
                files.put(inPack, listed.bytes(name));
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

    private ListedFiles files() {
        return ListedFiles.in(ClassPathPacks.class, root);
    }

    private static List<String> names(ListedFiles files) {
        return files.names().stream()
                .filter(name -> name.contains("/") && !PackLayout.isIgnored(name))
                .toList();
    }
}
