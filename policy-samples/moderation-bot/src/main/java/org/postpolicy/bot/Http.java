package org.postpolicy.bot;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks a platform, and says in one way what came of it; thread-safe. */
final class Http {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final URI address;
    private final Map<String, String> headers;
    private final Duration limit;

    /**
     * Makes a client.
     *
     * @param address where the platform is, without a slash at the end
     * @param headers what goes with every request
     * @param limit how long an answer may take
     */
    Http(URI address, Map<String, String> headers, Duration limit) {
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.limit = limit;
    }

    /**
     * An answer, or the trouble in its place.
     *
     * @param body what the platform said; missing if there is trouble
     * @param trouble what went wrong, or null
     */
    record Answer(JsonNode body, Outcome trouble) {

        private static Answer trouble(Outcome trouble) {
            return new Answer(MissingNode.getInstance(), trouble);
        }

        /** Returns the trouble, or that it is done. */
        Outcome outcome() {
            return trouble == null ? new Outcome.Done() : trouble;
        }

        boolean failed() {
            return trouble != null;
        }
    }

    Answer get(String path) throws InterruptedException {
        return send(request(URI.create(address + path)).GET());
    }

    Answer send(String method, String path, String json, Map<String, String> more) throws InterruptedException {
        HttpRequest.Builder request = request(URI.create(address + path)).header("Content-Type", "application/json");
        more.forEach(request::header);
        return send(request.method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(URI place) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place);
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return answer(inTime(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Answer.trouble(new Outcome.Later(null, wasReached(e), reason(e)));
        }
    }

    private static boolean wasReached(IOException trouble) {
        return !(trouble instanceof ConnectException || trouble instanceof HttpConnectTimeoutException);
    }

    private static String reason(IOException trouble) {
        if (!wasReached(trouble)) {
            return "the platform cannot be reached";
        }
        return trouble instanceof HttpTimeoutException
                ? "the platform does not answer in time"
                : "the connection was cut";
    }

    /**
     * Opens an answer that goes on and on.
     *
     * @param place where it is, which may be another host of the platform
     * @throws IOException if that does not work now; its message says why
     */
    LineStream open(URI place, Duration longestSilence) throws IOException, InterruptedException {
        LineStream lines = new LineStream(longestSilence);
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response;
        try {
            response = inTime(request(place).build(), BodyHandlers.ofPublisher());
        } catch (IOException e) {
            throw new IOException(reason(e), e);
        }
        response.body().subscribe(lines);
        if (response.statusCode() != 200) {
            lines.close();
            throw new IOException("the platform answers " + response.statusCode() + " to the wish for a stream");
        }
        return lines;
    }

    /** Keeps the limit itself: that of a request ends in Java 17 where the body begins. */
    private <T> HttpResponse<T> inTime(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = client.sendAsync(request, handler);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no answer within " + limit);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return body(response.body());
        }
        String reason = "the platform answers " + status;
        Duration rest = retryAfter(response);
        Outcome trouble = switch (status) {
            case 401 -> new Outcome.Barred("The platform refuses the token (401). Make a new one.");
            case 404, 410 -> new Outcome.Gone();
            case 429 -> new Outcome.Later(rest, false, reason);
            // Who says when to come again has not begun.
            case 503 -> new Outcome.Later(rest, rest == null, reason);
            default ->
                status >= 500 || status == 408 ? new Outcome.Later(rest, true, reason) : new Outcome.Refused(reason);
        };
        return Answer.trouble(trouble);
    }

    private static Answer body(String body) {
        try {
            return new Answer(body.isBlank() ? MissingNode.getInstance() : Json.read(body), null);
        } catch (BadPayload e) {
            return Answer.trouble(new Outcome.Later(null, true, "the answer of the platform cannot be read"));
        }
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
