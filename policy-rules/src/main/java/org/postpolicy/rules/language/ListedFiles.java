package org.postpolicy.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Files on the class path, where nobody can list a folder: the build writes a list of them beside them; immutable and
 * thread-safe.
 *
 * <p>Only the list is looked up, and each file is opened as its neighbour, because a look-up asks every module of the
 * platform before it comes to the library.
 */
public final class ListedFiles {

    private static final String LIST = "index.txt";

    private final URL list;
    private final Set<String> names;

    ListedFiles(URL list) {
        this.list = list;
        Set<String> lines = new LinkedHashSet<>();
        new String(bytes(LIST), StandardCharsets.UTF_8).lines().forEach(lines::add);
        lines.remove("");
        this.names = Collections.unmodifiableSet(lines);
    }

    /**
     * Reads the list of a folder.
     *
     * @param beside a class that was loaded from where the folder is
     * @param folder the folder, with a slash at its end, or empty for that of the class
     * @return the files of the folder
     * @throws IllegalStateException if there is no list
     */
    public static ListedFiles in(Class<?> beside, String folder) {
        URL list = beside.getResource(folder + LIST);
        if (list == null) {
            throw new IllegalStateException("The library is incomplete: " + folder + LIST + " is not in it.");
        }
        return new ListedFiles(list);
    }

    /** Returns the names of the files, relative to the folder, in the order of the list. */
    public Set<String> names() {
        return names;
    }

    /** Returns what is in a file of the list. */
    public byte[] bytes(String name) {
        try (InputStream in = new URL(list, name).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The library cannot be read: " + name, e);
        }
    }
}
