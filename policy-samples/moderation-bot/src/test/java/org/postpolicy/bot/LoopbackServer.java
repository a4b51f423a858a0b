package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/** A real server on loopback that does some of its work wrong. */
final class LoopbackServer implements AutoCloseable {

    /** Answers a request that has come through; null if it has written the answer itself. */
    interface Site {
        Reply answer(String method, URI address, JsonNode body, HttpExchange exchange) throws IOException;
    }

    /**
     * What a site answers.
     *
     * @param status the status
     * @param document the body, made into JSON
     */
    record Reply(int status, Object document) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger requests = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final Site site;
    private final IntFunction<Fault> faults;

    LoopbackServer(Site site, IntFunction<Fault> faults) {
        this.site = site;
        this.faults = faults;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int requests() {
        return requests.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        held.countDown();
        Fault fault = faults.apply(requests.incrementAndGet());
        if (fault == Fault.TOO_MANY) {
            exchange.getResponseHeaders().set("Retry-After", "3");
            send(exchange, new Reply(429, "slow down"));
        } else if (fault == Fault.BROKEN_BEFORE) {
            send(exchange, new Reply(500, "broken"));
        } else if (fault == Fault.CUT_BEFORE) {
            cut(exchange);
        } else {
            answer(exchange, body, fault);
        }
    }

    private void answer(HttpExchange exchange, byte[] body, Fault fault) throws IOException {
        JsonNode document = body.length == 0 || body[0] != '{'
                ? Json.MAPPER.createObjectNode()
                : Json.MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        Reply reply = site.answer(exchange.getRequestMethod(), exchange.getRequestURI(), document, exchange);
        if (reply == null) {
            return;
        }
        if (fault == Fault.CUT_AFTER) {
            cut(exchange);
        } else if (fault == Fault.STALLED) {
            stall(exchange, reply);
        } else {
            if (fault == Fault.SLOW) {
                waitForTheNext();
            }
            send(exchange, fault == Fault.BROKEN_AFTER ? new Reply(502, "broken") : reply);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(reply.document());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The answer begins and never ends. */
    private static void cut(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** Waits until the next request comes: whoever makes it has given up on this one, if only one is made at a time. */
    private void waitForTheNext() {
        CountDownLatch waiting = new CountDownLatch(1);
        held = waiting;
        try {
            waiting.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The answer begins, and its end comes too late. */
    private void stall(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(reply.document());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes, 0, 1);
        exchange.getResponseBody().flush();
        waitForTheNext();
        exchange.getResponseBody().write(bytes, 1, bytes.length - 1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
