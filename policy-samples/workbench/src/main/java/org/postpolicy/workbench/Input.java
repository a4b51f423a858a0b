package org.postpolicy.workbench;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** An input of lines, plain or compressed with gzip; not thread-safe. */
final class Input implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;

    private final Counted raw;
    private final InputStream plain;

    /**
     * Opens an input.
     *
     * @param raw the bytes as they are stored
     * @throws IOException if they cannot be read, or begin as a gzip file does and are none
     */
    Input(InputStream raw) throws IOException {
        this.raw = new Counted(raw);
        this.plain = unpacked(this.raw);
    }

    /** Returns the lines. */
    InputStream plain() {
        return plain;
    }

    /** Returns how many of the stored bytes have been read. */
    long position() {
        return raw.count;
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }

    /** No JSON begins with the two bytes by which a gzip file is known. */
    private static InputStream unpacked(InputStream raw) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(raw, 2);
        byte[] beginning = stream.readNBytes(2);
        stream.unread(beginning);
        boolean packed = beginning.length == 2
                && Byte.toUnsignedInt(beginning[0]) == FIRST
                && Byte.toUnsignedInt(beginning[1]) == SECOND;
        return packed ? new GZIPInputStream(stream, BUFFER) : stream;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
