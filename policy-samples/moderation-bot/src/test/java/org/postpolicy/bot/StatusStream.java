package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The stream of a Mastodon server: what is told goes to the one client that listens, as soon as it listens. */
final class StatusStream {

    private static final byte[] CUT = new byte[0];

    private final BlockingQueue<byte[]> told = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();

    /** Returns how often the stream was opened. */
    int opened() {
        return opened.get();
    }

    void event(String name, String data) {
        raw(("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    void raw(byte[] bytes) {
        told.add(bytes);
    }

    /** Cuts the connection after everything that was told before. */
    void cut() {
        told.add(CUT);
    }

    void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        opened.incrementAndGet();
        try {
            for (byte[] next = told.take(); next != CUT; next = told.take()) {
                exchange.getResponseBody().write(next);
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
