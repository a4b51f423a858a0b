package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by its bytes whether a file is the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path file) throws IOException {
        try (DigestInputStream in = taking(Files.newInputStream(file))) {
            return of(in);
        }
    }

    /** Takes the fingerprint of what is read. */
    static DigestInputStream taking(InputStream in) {
        try {
            return new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Reads what is left, and returns the fingerprint of everything that was read. */
    static String of(DigestInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return "sha256:" + HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
}
