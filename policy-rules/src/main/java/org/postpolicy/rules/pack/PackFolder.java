package org.postpolicy.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/**
 * Reads the files of a pack from a folder that anybody may have written.
 *
 * <p>It follows no symbolic link, leaves hidden files and editors' backups alone, and reads no more than a pack can
 * reasonably have.
 */
public final class PackFolder {

    static final int LARGEST_FILE = 1 << 20;
    static final int LARGEST_PACK = 32 << 20;
    static final int MOST_FILES = 5_000;

    private static final String WHOLE = "";

    private final String pack;
    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> refused = new TreeSet<>();
    private int seen;
    private long size;

    private PackFolder(String pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Returns the folders of a folder of packs, by name; files beside them are none of a pack's business. */
    public static List<Path> list(Path folderOfPacks, Problems problems) {
        PackFolder reader = new PackFolder(nameOf(folderOfPacks), problems);
        if (!reader.isFolder(folderOfPacks, "Name a folder that holds the folders of packs.")
                || reader.isPack(folderOfPacks)) {
            return List.of();
        }
        List<Path> packs = new ArrayList<>(reader.entries(folderOfPacks, WHOLE));
        packs.removeIf(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS));
        if (packs.isEmpty() && reader.refused.isEmpty()) {
            reader.refuse(
                    ProblemCode.FOLDER_EMPTY, WHOLE, "There is no pack in this folder.", "Name a folder of packs.");
        }
        return List.copyOf(packs);
    }

    /** Reads a pack; what cannot be read is reported and left out, and nothing is returned if that is all. */
    public static Optional<PackFiles> read(Path packFolder, Problems problems) {
        PackFolder reader = new PackFolder(nameOf(packFolder), problems);
        if (!reader.isFolder(packFolder, "Name the folder in which pack.yaml stands.")) {
            return Optional.empty();
        }
        reader.readFolder(packFolder, WHOLE);
        if (reader.seen == 0 && reader.refused.isEmpty()) {
            reader.refuse(
                    ProblemCode.FOLDER_EMPTY, WHOLE, "The pack is empty.", "Write pack.yaml and clauses.yaml first.");
        }
        return reader.seen == 0
                ? Optional.empty()
                : Optional.of(new PackFiles(reader.pack, reader.files, reader.refused));
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private boolean isFolder(Path path, String remedy) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.isSymbolicLink(path)) {
            refuseLink(WHOLE);
        } else {
            String message = Files.exists(path) ? "This is not a folder." : "There is no such folder.";
            refuse(ProblemCode.FILE_UNREADABLE, WHOLE, message, remedy);
        }
        return false;
    }

    private boolean isPack(Path folderOfPacks) {
        boolean pack = Files.isRegularFile(folderOfPacks.resolve(PackLayout.HEADER), LinkOption.NOFOLLOW_LINKS);
        if (pack) {
            refuse(
                    ProblemCode.FILE_UNREADABLE,
                    WHOLE,
                    "This is the folder of one pack.",
                    "Name the folder around it, which holds the folders of packs.");
        }
        return pack;
    }

    private void readFolder(Path folder, String name) {
        for (Path entry : entries(folder, name)) {
            seen++;
            if (seen > MOST_FILES) {
                refuse(
                        ProblemCode.TOO_MANY_FILES,
                        WHOLE,
                        "The pack has more than " + MOST_FILES + " files.",
                        "Split it.");
                return;
            }
            readEntry(entry, name.isEmpty() ? entry.getFileName().toString() : name + "/" + entry.getFileName());
        }
    }

    private void readEntry(Path entry, String name) {
        if (Files.isSymbolicLink(entry)) {
            refuseLink(name);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            enter(entry, name);
        } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            refuse(ProblemCode.FILE_UNREADABLE, name, "This is no ordinary file.", "Replace it by a file.");
        } else if (PackLayout.hasFile(pack, name, problems)) {
            readFile(entry, name);
        } else {
            PackLayout.meantBy(name).ifPresent(refused::add);
        }
    }

    private void enter(Path folder, String name) {
        if (name.contains("/") || name.contains(".")) {
            refuse(
                    ProblemCode.FILE_UNREADABLE,
                    name,
                    "A folder stands where a file could.",
                    "Move its files out of it, and remove it.");
        } else if (PackLayout.hasFolder(pack, name, problems)) {
            readFolder(folder, name);
        } else {
            PackLayout.meantBy(name).ifPresent(refused::add);
        }
    }

    private void readFile(Path file, String name) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            size += bytes.length;
            if (bytes.length > LARGEST_FILE) {
                refuse(ProblemCode.FILE_TOO_LARGE, name, "The file is larger than 1 MiB.", "Split it, or shorten it.");
            } else if (size > LARGEST_PACK) {
                refuse(
                        ProblemCode.FILE_TOO_LARGE,
                        name,
                        "With this file the pack is larger than 32 MiB.",
                        "Split the pack.");
            } else {
                files.put(name, bytes);
            }
        } catch (IOException e) {
            refuseUnreadable(name);
        }
    }

    /** Returns what is in a folder, by name, so that the same folder always gives the same problems. */
    private List<Path> entries(Path folder, String name) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!PackLayout.isIgnored(entry.getFileName().toString())) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuseUnreadable(name);
        }
        Collections.sort(entries);
        return entries;
    }

    private void refuseLink(String name) {
        refuse(ProblemCode.LINK_REFUSED, name, "This is a symbolic link.", "Put the file or folder itself here.");
    }

    private void refuseUnreadable(String name) {
        refuse(ProblemCode.FILE_UNREADABLE, name, "This cannot be read.", "Check that it may be read.");
    }

    private void refuse(ProblemCode code, String name, String message, String remedy) {
        refused.add(name);
        problems.add(code, Place.of(name.isEmpty() ? pack : pack + "/" + name), message, remedy);
    }
}
