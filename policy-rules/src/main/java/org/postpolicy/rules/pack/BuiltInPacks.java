package org.postpolicy.rules.pack;

import java.util.List;
import java.util.Optional;
import org.postpolicy.rules.language.Problems;

/** The packs that come with the library. */
public final class BuiltInPacks {

    private static final ClassPathPacks PACKS = new ClassPathPacks("/policies/");

    private BuiltInPacks() {}

    /** Returns the identifiers of the packs, in alphabetical order. */
    public static List<String> ids() {
        return PACKS.ids();
    }

    /** Reads the files of a pack, or reports that there is none of this name. */
    public static Optional<PackFiles> read(String id, Problems problems) {
        return PACKS.read(id, problems);
    }
}
