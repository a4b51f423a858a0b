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
import java.util.TreeMap;
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

    private final String pack;
    private final Problems problems;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int seen;
    private long size;

    private PackFolder(String pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Returns the folders of a folder of packs, by name; files beside them are none of a pack's business. */
    public static List<Path> list(Path folderOfPacks, Problems problems) {
        String name = nameOf(folderOfPacks);
        PackFolder reader = new PackFolder(name, problems);
        if (!reader.isFolder(folderOfPacks, name)) {
            return List.of();
        }
        List<Path> packs = new ArrayList<>(reader.entries(folderOfPacks, name));
        packs.removeIf(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS));
        if (packs.isEmpty()) {
            reader.problem(
                    ProblemCode.FOLDER_EMPTY, name, "There is no pack in this folder.", "Name a folder of packs.");
        }
        return List.copyOf(packs);
    }

    /** Reads a pack; what cannot be read is reported and left out, and nothing is returned if that is all. */
    public static Optional<PackFiles> read(Path packFolder, Problems problems) {
        String name = nameOf(packFolder);
        PackFolder reader = new PackFolder(name, problems);
        if (!reader.isFolder(packFolder, name)) {
            return Optional.empty();
        }
        reader.readFolder(packFolder, "");
        if (reader.seen == 0) {
            reader.problem(
                    ProblemCode.FOLDER_EMPTY, name, "The pack is empty.", "Write pack.yaml and clauses.yaml first.");
            return Optional.empty();
        }
        return Optional.of(new PackFiles(name, reader.files));
    }

    private static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private boolean isFolder(Path path, String name) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.isSymbolicLink(path)) {
            link(name);
        } else {
            String message = Files.exists(path) ? "This is not a folder." : "There is no such folder.";
            problem(ProblemCode.FILE_UNREADABLE, name, message, "Name the folder in which pack.yaml stands.");
        }
        return false;
    }

    private void readFolder(Path folder, String prefix) {
        for (Path entry : entries(folder, pack + "/" + prefix)) {
            seen++;
            if (seen > MOST_FILES) {
                problem(
                        ProblemCode.TOO_MANY_FILES,
                        pack,
                        "The pack has more than " + MOST_FILES + " files.",
                        "Split it.");
                return;
            }
            readEntry(entry, prefix + entry.getFileName());
        }
    }

    private void readEntry(Path entry, String name) {
        String place = pack + "/" + name;
        if (Files.isSymbolicLink(entry)) {
            link(place);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (!name.contains("/") && !name.contains(".")) {
                if (PackLayout.hasFolder(pack, name, problems)) {
                    readFolder(entry, name + "/");
                }
            } else {
                problem(
                        ProblemCode.FILE_UNREADABLE,
                        place,
                        "A folder stands where a file could.",
                        "Remove the folder.");
            }
        } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            problem(ProblemCode.FILE_UNREADABLE, place, "This is no ordinary file.", "Replace it by a file.");
        } else if (PackLayout.hasFile(pack, name, problems)) {
            readFile(entry, name, place);
        }
    }

    private void readFile(Path file, String name, String place) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            size += bytes.length;
            if (bytes.length > LARGEST_FILE) {
                problem(
                        ProblemCode.FILE_TOO_LARGE,
                        place,
                        "The file is larger than 1 MiB.",
                        "Split it, or shorten it.");
            } else if (size > LARGEST_PACK) {
                problem(
                        ProblemCode.FILE_TOO_LARGE,
                        place,
                        "With this file the pack is larger than 32 MiB.",
                        "Split the pack.");
            } else {
                files.put(name, bytes);
            }
        } catch (IOException e) {
            unreadable(place);
        }
    }

    /** Returns what is in a folder, by name, so that the same folder always gives the same problems. */
    private List<Path> entries(Path folder, String place) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!PackLayout.isIgnored(entry.getFileName().toString())) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(place);
        }
        Collections.sort(entries);
        return entries;
    }

    private void link(String place) {
        problem(ProblemCode.LINK_REFUSED, place, "This is a symbolic link.", "Put the file or folder itself here.");
    }

    private void unreadable(String place) {
        problem(ProblemCode.FILE_UNREADABLE, place, "This cannot be read.", "Check that it may be read.");
    }

    private void problem(ProblemCode code, String place, String message, String remedy) {
        problems.add(code, Place.of(place), message, remedy);
    }
}
