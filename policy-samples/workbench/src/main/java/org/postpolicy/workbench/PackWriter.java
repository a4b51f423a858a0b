package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files of a pack so that a reader sees the old text or the new one and nothing between, and keeps what stood
 * there before in a hidden folder, which is no part of the pack.
 *
 * @param pack the folder of the pack
 */
record PackWriter(Path pack) {

    /** The folder of former versions, beside the files of the pack. */
    static final String FORMER = ".former";

    /**
     * Writes new files and new texts of old ones, and removes files: all of it, or nothing if something cannot be done.
     *
     * @param texts the texts by name, null for a file that goes
     */
    void write(Map<String, String> texts) throws IOException {
        Path former = pack.resolve(FORMER).resolve(Instant.now().toString().replace(':', '-'));
        Map<Path, Path> staged = new LinkedHashMap<>();
        List<Path> done = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path target = pack.resolve(text.getKey());
                refuseLinks(target);
                keep(text.getKey(), former);
                if (text.getValue() != null) {
                    staged.put(target, stage(target, text.getValue()));
                }
            }
            for (String name : texts.keySet()) {
                Path target = pack.resolve(name);
                settle(staged.get(target), target, former);
                done.add(target);
            }
        } catch (IOException failure) {
            takeBack(done, former);
            throw failure;
        } finally {
            for (Path left : staged.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static Path stage(Path target, String text) throws IOException {
        Files.createDirectories(target.getParent());
        Path staged = target.resolveSibling("." + target.getFileName() + ".new");
        Files.deleteIfExists(staged);
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return staged;
    }

    /** A link could lead out of the pack. */
    private void refuseLinks(Path target) throws IOException {
        for (Path path = target; !path.equals(pack.getParent()); path = path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                throw new IOException(path.getFileName() + " is a symbolic link");
            }
        }
    }

    private void keep(String name, Path former) throws IOException {
        Path file = pack.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path kept = former.resolve(name);
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void settle(Path staged, Path target, Path former) throws IOException {
        if (staged == null) {
            Files.deleteIfExists(target);
        } else {
            put(staged, target, former);
        }
    }

    /** What is new takes nobody's place, even if somebody wrote the same file in this very moment. */
    private void put(Path staged, Path target, Path former) throws IOException {
        if (Files.exists(former.resolve(pack.relativize(target)))) {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        } else {
            Files.move(staged, target);
        }
    }

    private void takeBack(List<Path> done, Path former) throws IOException {
        for (Path file : done) {
            Path kept = former.resolve(pack.relativize(file));
            if (Files.exists(kept)) {
                Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }
}
