package org.postpolicy.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/**
 * The files of one pack, in memory.
 *
 * @param folder the name of the pack's folder
 * @param files the files' bytes by name relative to the folder, such as {@code rules/spam.drl}; never changed
 * @param refused the names of files and folders that are there but could not be taken, which was reported; of one under
 *     a wrong name, that which was probably meant
 */
public record PackFiles(String folder, SortedMap<String, byte[]> files, SortedSet<String> refused) {

    /** Copies the collections, not the bytes. */
    public PackFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    }

    /** Makes a pack of which nothing was refused. */
    PackFiles(String folder, SortedMap<String, byte[]> files) {
        this(folder, files, new TreeSet<>());
    }

    /** Returns the files that are text, by name. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) ->
                Utf8.decode(place(name), bytes, new Problems()).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /**
     * Returns the pack with other texts in some files, or without the files whose text is null; a file that has no
     * place in a pack is reported and left out.
     */
    public PackFiles with(Map<String, String> texts, Problems problems) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        SortedSet<String> all = new TreeSet<>(refused);
        texts.forEach((name, text) -> {
            if (!PackLayout.hasFile(folder, name, problems)) {
                PackLayout.meantBy(name).ifPresent(all::add);
            } else if (text == null) {
                changed.remove(name);
            } else if (isOfSize(name, text, problems)) {
                changed.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new PackFiles(folder, changed, all);
    }

    private boolean isOfSize(String name, String text, Problems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= PackFolder.LARGEST_FILE) {
            return true;
        }
        problems.add(
                ProblemCode.FILE_TOO_LARGE,
                Place.of(place(name)),
                "The file is larger than 1 MiB.",
                "Split it, or shorten it.");
        return false;
    }

    /** Returns {@code sha256:} and the hash of every file's name, length and bytes, in the order of the names. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            // No file name holds a zero byte, so that a name cannot run into the length behind it.
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
            digest.update(bytes);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the name that a file has in problems: relative to the folder of packs. */
    public String place(String name) {
        return folder + "/" + name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
