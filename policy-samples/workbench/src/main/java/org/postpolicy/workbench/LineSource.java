package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts an input into lines of bytes, holding no more than one of them; not thread-safe. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final Runnable beforeWaiting;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean tooLong;
    private boolean ended;
    private int number;
    private long position;

    /**
     * Makes a source.
     *
     * @param in the input
     * @param longest how many bytes of a line are kept
     * @param beforeWaiting is run before the input is asked for more and has nothing at hand, so that it may take long
     */
    LineSource(InputStream in, int longest, Runnable beforeWaiting) {
        this.in = in;
        this.longest = longest;
        this.beforeWaiting = beforeWaiting;
    }

    /** Goes to the next line; returns false if there is none. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        ended = false;
        boolean found = false;
        while (next < end || fill()) {
            found = true;
            int stop = lineFeed();
            keep(stop);
            position += Math.min(stop + 1, end) - next;
            next = stop + 1;
            ended = stop < end;
            if (ended) {
                break;
            }
        }
        number += found ? 1 : 0;
        return found;
    }

    private boolean fill() throws IOException {
        if (in.available() == 0) {
            beforeWaiting.run();
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private int lineFeed() {
        int stop = next;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void keep(int stop) {
        int more = Math.min(stop - next, longest - length);
        tooLong |= more < stop - next;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(buffer, next, line, length, more);
        length += more;
    }

    /** Returns a copy of the line, which stays good when the source goes on. */
    RawLine line() {
        return new RawLine(number, Arrays.copyOf(line, length), tooLong, ended);
    }

    /** Returns the number of the line, from 1. */
    int number() {
        return number;
    }

    /** Returns how many bytes have been read up to the end of the line. */
    long position() {
        return position;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
