package org.postpolicy.bot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The lines of an answer that goes on and on, for one thread that reads them.
 *
 * <p>It hears of an interruption at once, which an input stream of the JDK's client does not do in Java 17.
 */
final class LineStream implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

    private static final int LONGEST_LINE = 1 << 20;

    // An empty one is the end.
    private final BlockingQueue<Optional<ByteBuffer>> parts = new LinkedBlockingQueue<>();
    private final Duration longestSilence;
    private volatile Flow.Subscription subscription;
    private volatile boolean closed;
    private ByteBuffer part = ByteBuffer.allocate(0);

    /**
     * Makes a stream that still has to be subscribed.
     *
     * @param longestSilence after how long a connection that says nothing counts as dead
     */
    LineStream(Duration longestSilence) {
        this.longestSilence = longestSilence;
    }

    /**
     * Waits for a line.
     *
     * @return the line, without its end
     * @throws IOException if the stream ends, falls silent or sends a line without end; its message says which
     */
    String next() throws IOException, InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int letter = read(); letter != '\n'; letter = read()) {
            if (line.size() == LONGEST_LINE) {
                throw new IOException("the stream sends a line without end");
            }
            line.write(letter);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private int read() throws IOException, InterruptedException {
        while (!part.hasRemaining()) {
            Optional<ByteBuffer> next = parts.poll(longestSilence.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new IOException("the stream says nothing any more");
            }
            part = next.orElseThrow(() -> new IOException("the stream was cut"));
            subscription.request(1);
        }
        return part.get();
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        ByteBuffer whole = ByteBuffer.allocate(
                buffers.stream().mapToInt(ByteBuffer::remaining).sum());
        buffers.forEach(whole::put);
        parts.add(Optional.of(whole.flip()));
    }

    @Override
    public void onError(Throwable trouble) {
        parts.add(Optional.empty());
    }

    @Override
    public void onComplete() {
        parts.add(Optional.empty());
    }

    @Override
    public void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
