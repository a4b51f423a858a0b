package org.postpolicy.bot;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.postpolicy.bot.WebhookServer.Reply;

/** Hands what Slack sends to Bolt, which looks at its age and its sort. */
final class SlackHook implements WebhookServer.Hook {

    private final App app;
    private final SlackRequestParser parser;
    private final Signature signature;
    private final Log log;

    SlackHook(App app, String secret, Log log) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signature = new Signature(secret, "v0=");
        this.log = log;
    }

    @Override
    public Reply told(HttpExchange exchange, byte[] body) {
        Map<String, List<String>> headers = exchange.getRequestHeaders();
        if (!isSigned(exchange, body)) {
            log.say("refused: a message without a good signature");
            return Reply.plain(401);
        }
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(exchange.getRequestURI().getPath())
                .queryString(Map.of())
                .requestBody(new String(body, StandardCharsets.UTF_8))
                .headers(new RequestHeaders(headers))
                .remoteAddress("")
                .build());
        return answer(request);
    }

    /** Bolt compares the signature too, but not in constant time. */
    private boolean isSigned(HttpExchange exchange, byte[] body) {
        String time = String.valueOf(exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"));
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return signature.fits(signed.toByteArray(), exchange.getRequestHeaders().getFirst("X-Slack-Signature"));
    }

    private Reply answer(Request<?> request) {
        try {
            Response response = app.run(request);
            String body = response.getBody() == null ? "" : response.getBody();
            return new Reply(
                    response.getStatusCode(), response.getContentType(), body.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            // Slack sends it again.
            log.say("a message could not be taken: " + e.getClass().getSimpleName());
            return Reply.plain(500);
        }
    }
}
