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
    private int number;
    private long position;

    /**
     * Makes a source.
     *
     * @param in the input
     * @param longest how many bytes of a line are kept
     * @param beforeWaiting is run before the input is asked for more, which may take long
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
        boolean found = false;
        while (next < end || fill()) {
            found = true;
            int stop = lineFeed();
            keep(stop);
            position += Math.min(stop + 1, end) - next;
            next = stop + 1;
            if (stop < end) {
                break;
            }
        }
        number += found ? 1 : 0;
        return found;
    }

    private boolean fill() throws IOException {
        beforeWaiting.run();
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

    /** Returns the number of the line, from 1. */
    int number() {
        return number;
    }

    /** Returns how many bytes have been read up to the end of the line. */
    long position() {
        return position;
    }

    /** Returns the bytes of the line, of which {@link #length} count; good until the next line. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Returns whether the line is longer than what is kept of it. */
    boolean tooLong() {
        return tooLong;
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
