package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on this machine for what a platform sends; a proxy in front of it speaks to the world. */
final class WebhookServer implements AutoCloseable {

    private static final int LONGEST = 1 << 20;
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Hook hook;
    private final Log log;

    /** Answers a message. */
    interface Hook {
        Reply told(HttpExchange exchange, byte[] body) throws IOException;
    }

    /**
     * What a platform hears.
     *
     * @param status the status: 200 if the message is safe with the bot
     * @param type the type of the body
     * @param body what is said; may be empty
     */
    record Reply(int status, String type, byte[] body) {

        static Reply plain(int status) {
            return new Reply(status, "text/plain; charset=utf-8", new byte[0]);
        }
    }

    WebhookServer(int port, Hook hook, Log log) {
        this.hook = hook;
        this.log = log;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new Misconfigured(
                    "The port " + port + " cannot be used: " + e.getMessage() + ". Choose another with port:.");
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
        log.say("Listening on http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Listens until the thread is interrupted. */
    static void listen(int port, Hook hook, Log log) throws InterruptedException {
        try (WebhookServer server = new WebhookServer(port, hook, log)) {
            new CountDownLatch(1).await();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        } finally {
            exchange.close();
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.plain(405);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return Reply.plain(413);
        }
        try {
            return hook.told(exchange, body);
        } catch (RuntimeException e) {
            // The platform sends it again.
            log.say("a message could not be taken: " + e.getClass().getSimpleName());
            return Reply.plain(500);
        }
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }
}
