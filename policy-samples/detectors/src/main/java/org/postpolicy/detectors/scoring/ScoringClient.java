package org.postpolicy.detectors.scoring;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and waits for its answer, once; thread-safe. */
final class ScoringClient {

    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ScoringService service;
    private final HttpClient client;
    private final Pause pause;

    ScoringClient(ScoringService service, InstantSource clock) {
        this.service = service;
        this.client = HttpClient.newBuilder()
                .connectTimeout(service.connectTime())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.pause = new Pause(clock);
    }

    /**
     * Sends a request.
     *
     * @param request the JSON
     * @return the JSON of the answer
     * @throws ScoringFailure if there is none, or if the service is being left alone
     */
    String post(String request) {
        if (!pause.isOver()) {
            throw new ScoringFailure("The service failed a moment ago and is left alone for now.");
        }
        HttpResponse<byte[]> response = send(request);
        if (response.statusCode() != 200) {
            throw refused(response);
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(String request) {
        HttpRequest posted = HttpRequest.newBuilder(service.endpoint())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Api-Key", service.key())
                .POST(BodyPublishers.ofString(request))
                .build();
        // The client's own time-out ends with the first line of the answer; this one covers all of it.
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(posted, head -> new ShortBody(LONGEST_ANSWER));
        try {
            return answer.get(service.answerTime().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failed("The service did not answer within " + service.answerTime() + ".", late);
        } catch (ExecutionException failure) {
            throw failed("The service cannot be reached or broke off.", failure.getCause());
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ScoringFailure("Waiting for the service was interrupted.", interrupted);
        }
    }

    private ScoringFailure failed(String message, Throwable cause) {
        pause.begin(service.pause());
        return new ScoringFailure(message, cause);
    }

    // What the service says of one request (400) is no reason to spare it the next.
    private ScoringFailure refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status != BAD_REQUEST) {
            pause.begin(asked(response));
        }
        return new ScoringFailure("The service answered with status " + status + ".");
    }

    private Duration asked(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(wanted -> wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE)
                .orElse(service.pause());
    }
}
