package org.postpolicy.workbench;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
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

    private LineReader() {}

    static InputLine read(LineSource source) {
        int bytes = source.tooLong() ? Math.min(ID_REACH, source.length()) : source.length();
        ObjectReader object = new ObjectReader();
        Problem problem = read(object, source.bytes(), start(source), bytes);
        if (source.tooLong()) {
            problem = LineFault.TOO_LONG.problem(
                    "The line is longer than " + LONGEST + " bytes.", "Leave out what is no part of the post.");
        }
        String id = object.id() != null ? object.id() : Integer.toString(source.number());
        return new InputLine(source.number(), id, problem == null ? object.members() : null, problem);
    }

    /** Some programs put a byte order mark before the first line. */
    private static int start(LineSource source) {
        byte[] line = source.bytes();
        boolean marked = source.number() == 1
                && source.length() >= 3
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private static Problem read(ObjectReader object, byte[] line, int start, int end) {
        try {
            object.read(strictly(line, start, end));
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

    private static Reader strictly(byte[] line, int start, int end) {
        return new InputStreamReader(
                new ByteArrayInputStream(line, start, end - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
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
