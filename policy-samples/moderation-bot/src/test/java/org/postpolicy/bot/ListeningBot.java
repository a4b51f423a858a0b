package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import org.postpolicy.bot.LoopbackServer.Reply;
import tools.jackson.databind.JsonNode;

/** A bot that listens for webhooks, and the platform on which it acts. */
final class ListeningBot implements AutoCloseable {

    static final String SECRET = "shared s3cret";
    private static final String LISTENING = "Listening on ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said;
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final LoopbackServer platform;
    private final Path folder;
    private final Thread thread;

    /**
     * Starts a bot.
     *
     * @param folder where its configuration stands
     * @param name the platform
     * @param more what else the configuration says
     * @param faults what the platform does wrong
     */
    ListeningBot(Path folder, String name, String more, IntFunction<Fault> faults) throws IOException {
        this.folder = folder;
        platform = new LoopbackServer(this::answer, faults);
        Trial trial = Trial.in(folder);
        said = trial.said();
        Path file = trial.file(name, platform.address(), "mode: act\n" + more);
        Bot bot = trial.bot(ConfigurationReader.read(file));
        thread = new Thread(() -> {
            try {
                bot.run(false);
            } catch (InterruptedException | IOException e) {
                said.add("failed: " + e);
            }
        });
        thread.start();
    }

    /** Returns where it listens. */
    URI hook() {
        Patiently.await().until(() -> said.stream().anyMatch(line -> line.startsWith(LISTENING)));
        return said.stream()
                .filter(line -> line.startsWith(LISTENING))
                .map(line -> URI.create(line.substring(LISTENING.length())))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the bot a message and returns its answer. */
    int hears(String body, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(hook()).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** Returns what the bot told. */
    List<String> said() {
        return said;
    }

    /** Returns what the bot did on the platform. */
    List<String> done() {
        return done;
    }

    /** Returns how often the bot has asked the platform for something. */
    int requests() {
        return platform.requests();
    }

    String journal() throws IOException {
        return Files.readString(folder.resolve("bot.journal"));
    }

    private Reply answer(String method, URI address, JsonNode body, HttpExchange exchange) {
        if (address.getPath().equals("/api/auth.test")) {
            return new Reply(200, SlackMessage.who());
        }
        if (method.equals("GET")) {
            List<Map<String, Object>> flags = new ArrayList<>();
            done.forEach(any -> flags.add(Map.of("id", 7, "acted", true)));
            return new Reply(200, Map.of("actions_summary", flags));
        }
        done.add(address.getPath() + " " + body);
        return new Reply(200, Map.of("ok", true));
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        platform.close();
    }
}
