package org.postpolicy.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where answers go, always in UTF-8; not thread-safe. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
    }

    void line(String text) {
        print(text + "\n");
    }

    void print(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    /** Says that nothing more can be written. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super(cause);
        }

        String reason() {
            return Reason.of((IOException) getCause());
        }

        /** Returns whether the reader has had enough and gone away, as {@code head} does. */
        boolean readerIsGone() {
            String reason = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
            return reason.contains("pipe");
        }
    }
}
