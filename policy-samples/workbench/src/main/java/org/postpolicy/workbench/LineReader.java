package org.postpolicy.workbench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.postpolicy.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads the object in a line, and its id even if the rest is broken. */
final class LineReader {

    /** How many bytes a line may have. */
    static final int LONGEST = 16 << 20;

    private static final int ID_REACH = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private LineReader() {}

    static InputLine read(RawLine line) {
        ObjectReader object = new ObjectReader();
        Problem problem = line.tooLong() ? tooLong() : read(object, line);
        String id = object.id() != null ? object.id() : idBeforeTheFault(problem, line);
        return new InputLine(
                line.number(),
                id != null ? id : Integer.toString(line.number()),
                problem == null ? object.members() : null,
                problem);
    }

    /** A line that cannot be read as a whole often begins with a good id. */
    private static String idBeforeTheFault(Problem problem, RawLine line) {
        if (problem == null) {
            return null;
        }
        ObjectReader object = new ObjectReader();
        int reach = Math.min(ID_REACH, line.bytes().length);
        try {
            object.read(new InputStreamReader(stream(line, reach), StandardCharsets.UTF_8));
        } catch (ObjectReader.Fault | JacksonException e) {
            // Known already.
        }
        String id = object.id();
        return id == null || id.indexOf(REPLACEMENT) >= 0 ? null : id;
    }

    /** Some programs put a byte order mark before the first line. */
    private static int start(RawLine line) {
        byte[] bytes = line.bytes();
        boolean marked = line.number() == 1
                && bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private static Problem read(ObjectReader object, RawLine line) {
        try {
            object.read(new InputStreamReader(stream(line, line.bytes().length), strictUtf8()));
            return null;
        } catch (ObjectReader.Fault fault) {
            return fault.problem();
        } catch (StreamConstraintsException e) {
            return ObjectReader.tooMuch();
        } catch (UnexpectedEndOfInputException e) {
            return LineFault.SYNTAX.problem(
                    "The line ends before its JSON does.", "Write one complete JSON object on each line.");
        } catch (JacksonException e) {
            return e.getCause() instanceof CharacterCodingException ? notUtf8() : syntax(e);
        }
    }

    private static InputStream stream(RawLine line, int end) {
        int start = start(line);
        return new ByteArrayInputStream(line.bytes(), start, end - start);
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Problem tooLong() {
        return LineFault.TOO_LONG.problem(
                "The line is longer than " + LONGEST + " bytes.", "Leave out what is no part of the post.");
    }

    private static Problem notUtf8() {
        return LineFault.NOT_UTF8.problem("The line is not UTF-8 text.", "Save or send the input as UTF-8.");
    }

    private static Problem syntax(JacksonException e) {
        return LineFault.SYNTAX.problem(
                "The line is not valid JSON at character " + e.getLocation().getColumnNr() + ".",
                "Write one complete JSON object on each line, with names and texts in double quotes.");
    }
}
