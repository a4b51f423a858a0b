package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of a folder stand at one moment; two are equal unless something was saved between them.
 *
 * <p>It asks every file for its time and size. The notices that an operating system gives of changes come late on some,
 * and never from a network drive.
 *
 * @param files time and size by name; hidden files are left out, as they are no part of a pack
 */
record FolderStamp(SortedMap<Path, String> files) {

    private static final int DEEPEST = 4;

    static FolderStamp of(Path folder) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return isHidden(entered) && !entered.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    files.put(folder.relativize(file), attributes.lastModifiedTime() + " " + attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderStamp(files);
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    /** Returns the names of whatever stands in the folder itself and has changed, or holds what has. */
    Set<Path> changedSince(FolderStamp former) {
        Set<Path> all = new LinkedHashSet<>(files.keySet());
        all.addAll(former.files.keySet());
        Set<Path> changed = new LinkedHashSet<>();
        for (Path file : all) {
            if (!Objects.equals(files.get(file), former.files.get(file))) {
                changed.add(file.getName(0));
            }
        }
        return changed;
    }
}
