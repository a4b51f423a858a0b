package org.postpolicy.bot;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of JSON lines that only grows, for one process at a time; thread-safe.
 *
 * <p>A process may die at any instant: a line that was not finished is dropped when the file is opened again.
 */
final class Journal implements Closeable {

    // A channel would be closed by the interruption that stops the bot.
    private final RandomAccessFile file;

    private Journal(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Opens a journal and reads what is in it.
     *
     * @param file the file, which is made if it is not there
     * @param reader receives every line, oldest first
     * @throws Misconfigured if another process has it, or if it is damaged
     */
    static Journal open(Path file, Consumer<JsonNode> reader) {
        try {
            RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
            if (!locked(open.getChannel())) {
                open.close();
                throw new Misconfigured("The journal " + file
                        + " is in use by another bot, which would do everything twice. Stop that bot first.");
            }
            open.setLength(lengthOfWholeLines(contents(open)));
            replay(file, contents(open), reader);
            open.seek(open.length());
            return new Journal(open);
        } catch (IOException e) {
            throw new Misconfigured("The journal " + file + " cannot be used: " + e.getMessage() + ".");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Reads by the file that is open: to close another one of the same process would give up the lock. */
    private static InputStream contents(RandomAccessFile open) throws IOException {
        open.seek(0);
        return new FileInputStream(open.getFD());
    }

    private static long lengthOfWholeLines(InputStream in) throws IOException {
        long whole = 0;
        long read = 0;
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                whole = buffer[i] == '\n' ? read + i + 1 : whole;
            }
            read += length;
        }
        return whole;
    }

    private static void replay(Path file, InputStream in, Consumer<JsonNode> reader) throws IOException {
        int number = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.accept(Json.MAPPER.readTree(line));
            }
        } catch (JacksonException e) {
            throw new Misconfigured("The journal " + file + " is damaged at line " + number
                    + ". Put it aside and look which of its actions were done.");
        }
    }

    /** Adds lines; they survive the end of the process, and that of the machine if they are made safe. */
    synchronized void append(List<Map<String, Object>> entries, boolean safe) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(
                entry -> lines.append(Json.MAPPER.writeValueAsString(entry)).append('\n'));
        try {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            if (safe) {
                file.getFD().sync();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
