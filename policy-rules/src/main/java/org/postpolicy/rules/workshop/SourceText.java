package org.postpolicy.rules.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The published text of a policy, line by line.
 *
 * <p>Lines are in Unicode's composed form, with single blanks for white space and none around, so that nothing depends
 * on how a page was wrapped or saved; marks and punctuation stay as they are.
 *
 * @param lines the lines
 */
record SourceText(List<String> lines) {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    static SourceText of(String text) {
        return new SourceText(text.lines().map(SourceText::normalised).toList());
    }

    private static String normalised(String line) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(line, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Returns whether all these lines, which are in ascending order, exist. */
    boolean has(List<Integer> numbers) {
        return numbers.get(0) >= 1 && numbers.get(numbers.size() - 1) <= lines.size();
    }

    /** Returns whether a line says something. */
    boolean says(int number) {
        return !lines.get(number - 1).isEmpty();
    }

    /** Returns the hash of some lines, which must exist. */
    String sha256(List<Integer> numbers) {
        String passage = numbers.stream().map(number -> lines.get(number - 1)).collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(passage.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Returns the numbers of the lines that say something. */
    List<Integer> withText() {
        return IntStream.rangeClosed(1, lines.size()).filter(this::says).boxed().toList();
    }
}
