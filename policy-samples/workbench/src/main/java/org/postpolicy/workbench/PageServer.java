package org.postpolicy.workbench;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the page to browsers on this computer and to nobody else; keeps nothing of what is sent to it. */
final class PageServer implements AutoCloseable {

    /** How many bytes a request may have: the largest file of a pack in JSON, and more than any post. */
    static final int LONGEST = 4 << 20;

    private static final int THREADS = 4;
    private static final byte[] THIS_COMPUTER = {127, 0, 0, 1};
    private static final String JSON = "application/json; charset=utf-8";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    static {
        // An answer in two packets would otherwise wait for the browser to confirm the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Whoever opens a connection and says nothing must not hold a thread for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final PageGuard guard;
    private final PageFiles files = new PageFiles();
    private final BenchApi api;

    /**
     * Starts to serve.
     *
     * @param port the port, or 0 for any that is free
     * @param api answers the questions of the page
     * @throws IOException if the port is taken
     */
    PageServer(int port, BenchApi api) throws IOException {
        this.api = api;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(THIS_COMPUTER), port), 0);
        guard = PageGuard.at(server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the address to be opened; browsers keep what stands behind the # to themselves. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/#" + guard.token();
    }

    InetSocketAddress socket() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                guard.checkHost(exchange.getRequestHeaders());
                String path = exchange.getRequestURI().getRawPath();
                if (path.startsWith(BenchApi.ROOT)) {
                    guard.checkSender(exchange.getRequestHeaders());
                    send(exchange, 200, JSON, json(answerOf(exchange, path)));
                } else {
                    sendFile(exchange, path);
                }
            } catch (PageRefusal refusal) {
                send(exchange, refusal.status(), JSON, json(refusal.answer()));
            } catch (RuntimeException defect) {
                String name = defect.getClass().getSimpleName();
                PageRefusal told = new PageRefusal(
                        PageRefusal.DEFECT,
                        "The program has a defect (" + name + "). Please report it.",
                        "Le programme a un défaut (" + name + "). Merci de le signaler.");
                send(exchange, told.status(), JSON, json(told.answer()));
            }
        }
    }

    private Map<String, Object> answerOf(HttpExchange exchange, String path) throws IOException {
        return switch (exchange.getRequestMethod()) {
            case "GET" -> api.read(path);
            case "POST" -> api.act(path, PageQuestion.read(exchange));
            default -> throw new PageRefusal(PageRefusal.WRONG_METHOD, "Only GET and POST are answered.");
        };
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            throw new PageRefusal(PageRefusal.WRONG_METHOD, "Only GET is answered here.");
        }
        PageFiles.Served file =
                files.find(path).orElseThrow(() -> new PageRefusal(PageRefusal.NOT_FOUND, "There is no such page."));
        send(exchange, 200, file.type(), file.bytes());
    }

    private static byte[] json(Map<String, Object> answer) {
        return JsonText.of(answer).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
