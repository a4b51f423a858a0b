package org.postpolicy.rules.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;

/** Makes text of a file's bytes, and says where they are no UTF-8. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    private Utf8() {}

    /**
     * Returns the text without a byte order mark, which some editors put before it, and with a line feed where a
     * carriage return alone ends a line, as on old computers; or empty if it is not UTF-8.
     */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.add(
                    ProblemCode.NOT_UTF8,
                    new Place(file, lineOf(bytes, in.position()), 0),
                    String.format(
                            "A letter here is not saved as UTF-8: it begins with the byte %02X.", bytes[in.position()]),
                    "Save the file as UTF-8: most editors let you choose the encoding under Save as.");
            return Optional.empty();
        }
        String text = LONE_RETURN.matcher(out.flip()).replaceAll("\n");
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n' ? 1 : 0;
        }
        return line;
    }
}
