package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of answers that belongs to one run at a time.
 *
 * <p>It only ever grows at its end, so that what a killed run leaves is the beginning of what the whole run would have
 * written.
 */
final class AnswerFile implements AutoCloseable {

    private final FileChannel channel;

    private AnswerFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file and makes it if there is none.
     *
     * @param file the file
     * @param mayExist whether it may be there already
     * @throws WrongUsage if another run has it
     */
    static AnswerFile open(Path file, boolean mayExist) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                mayExist ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW);
        if (!locks(channel)) {
            channel.close();
            throw new WrongUsage("--output: another run is writing " + file + ". Wait until it ends, or end it.");
        }
        return new AnswerFile(channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    boolean isEmpty() throws IOException {
        return channel.size() == 0;
    }

    /** Returns what the file holds. */
    InputStream content() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    /** Cuts off what stands behind so many bytes; more is written there. */
    void cutBehind(long bytes) throws IOException {
        channel.truncate(bytes).position(bytes);
    }

    Output output() {
        return new Output(Channels.newOutputStream(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
