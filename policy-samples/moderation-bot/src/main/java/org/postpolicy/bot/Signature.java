package org.postpolicy.bot;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whether a message was signed by whoever knows a secret. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final String prefix;

    /**
     * Makes a signature.
     *
     * @param secret what both sides know
     * @param prefix what stands before the digits in the header
     */
    Signature(String secret, String prefix) {
        this.prefix = prefix;
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Returns the signature of a message, as it stands in a header. */
    String of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return prefix + HexFormat.of().formatHex(mac.doFinal(message));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }

    /** Compares in constant time, so that nobody can guess a signature letter by letter. */
    boolean fits(byte[] message, String given) {
        return given != null
                && MessageDigest.isEqual(
                        of(message).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
