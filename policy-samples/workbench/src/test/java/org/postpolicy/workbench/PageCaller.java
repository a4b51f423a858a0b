package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Serves packs, and asks for them as the page does or as those do who mean no good. As an extension of a test class it
 * serves a copy of the packs of the tests, which a test can spoil.
 */
final class PageCaller implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    static final String RULE = "rules/no-videos.drl";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Supplier<Path> folder;
    private Path packs;
    private PageServer server;

    private PageCaller(Supplier<Path> folder) {
        this.folder = folder;
    }

    /** Waits for each test to begin; the folder is asked for then. */
    static PageCaller inFolder(Supplier<Path> folder) {
        return new PageCaller(folder);
    }

    /** Serves only the packs that come with the command. */
    static PageCaller withoutFolder() throws IOException {
        PageCaller caller = new PageCaller(() -> null);
        caller.serve();
        return caller;
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        packs = Desk.copyOfPacks(Files.createDirectory(folder.get().resolve("packs")));
        serve();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    private void serve() throws IOException {
        server = new PageServer(0, new BenchApi(new PackShelf(packs)));
    }

    PageServer server() {
        return server;
    }

    /** Returns a file or folder of the pack that the tests change. */
    Path inPack(String name) {
        return packs.resolve(Desk.PACK).resolve(name);
    }

    Path inPacks(String name) {
        return packs.resolve(name);
    }

    String rule() throws IOException {
        return Files.readString(inPack(RULE));
    }

    String token() {
        return server.address().substring(server.address().indexOf('#') + 1);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create(server.address().substring(0, server.address().indexOf('#')) + path));
    }

    /** Begins a request as the page makes it, with a question. */
    HttpRequest.Builder question(String path, String body) {
        return to(path).header(PageGuard.TOKEN, token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> asks(String path) throws Exception {
        return send(to(path).header(PageGuard.TOKEN, token()));
    }

    HttpResponse<String> does(String path, Map<String, ?> question) throws Exception {
        return send(question(path, JsonText.of(question)));
    }

    /** Does something with changed files of the pack that the tests change. */
    HttpResponse<String> does(String action, String name, String text) throws Exception {
        Map<String, String> files = new HashMap<>();
        files.put(name, text);
        return does("api/packs/brook-library/" + action, Map.of("files", files));
    }

    /** Saves a file; the text is null to remove it, and the hash of the former text is null if there was none. */
    HttpResponse<String> saves(String name, String text, String former) throws Exception {
        Map<String, String> files = new HashMap<>();
        files.put(name, text);
        Map<String, String> hashes = new HashMap<>();
        hashes.put(name, former);
        return does("api/packs/brook-library/save", Map.of("files", files, "former", hashes));
    }

    /** Sends lines that no client would send. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.socket().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Map<String, Object> json(HttpResponse<String> response) {
        return Desk.json(response.body());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
