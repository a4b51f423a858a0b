package org.postpolicy.rules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pack with one defect, as {@code broken/README.txt} tells.
 *
 * @param folder the trap's folder
 */
record Trap(Path folder) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path BASE = RESOURCES.resolve("broken-base");
    private static final Set<String> INSTRUCTIONS = Set.of("expected.txt", "remove.txt", "make.txt");
    private static final String PACK = "example-library";

    static Stream<Trap> all() {
        return list(RESOURCES.resolve("broken")).filter(Files::isDirectory).map(Trap::new);
    }

    List<String> expected() {
        return lines("expected.txt");
    }

    /** Lays the trap out below a folder, and returns the folder of packs. */
    Path layOut(Path below) throws IOException {
        copy(BASE, below.resolve("elsewhere"));
        Path packs = Files.createDirectories(below.resolve("packs"));
        layOutGood(packs);
        Path pack = packs.resolve(PACK);
        for (String name : lines("remove.txt")) {
            Files.delete(pack.resolve(name));
        }
        copy(folder, pack);
        for (String instruction : INSTRUCTIONS) {
            Files.deleteIfExists(pack.resolve(instruction));
        }
        removeEmptyFolders(pack);
        for (String line : lines("make.txt")) {
            make(pack, line.split(" ", 3));
        }
        return packs;
    }

    /** Lays the good pack out, and returns its folder of packs. */
    static Path layOutGood(Path packs) throws IOException {
        copy(BASE, packs.resolve(PACK));
        return packs;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    private void make(Path pack, String[] words) throws IOException {
        Path target = pack.resolve(words[1]).normalize();
        Files.createDirectories(target.getParent());
        switch (words[0]) {
            case "link" -> Files.createSymbolicLink(target, Path.of(words[2]));
            case "folder" -> Files.createDirectories(target);
            case "bytes" -> Files.write(target, HexFormat.of().parseHex(words[2]));
            case "text" -> Files.writeString(target, words[2]);
            case "repeat" -> {
                String[] text = words[2].split(" ", 2);
                Files.writeString(target, text[1].repeat(Integer.parseInt(text[0])));
            }
            case "many" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    Files.createFile(Path.of(target + "" + i + ".en.txt"));
                }
            }
            default -> throw new IllegalArgumentException("make.txt of " + this + " asks for " + words[0]);
        }
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static void removeEmptyFolders(Path pack) throws IOException {
        try (Stream<Path> folders = Files.walk(pack)) {
            for (Path folder : folders.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(folder) && list(folder).findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
