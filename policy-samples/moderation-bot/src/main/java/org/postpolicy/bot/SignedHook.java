package org.postpolicy.bot;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.postpolicy.bot.WebhookServer.Reply;

/**
 * Takes what is signed with the shared secret, and nothing else.
 *
 * @param signature knows the secret
 * @param header where the signature stands
 * @param reader reads a message
 * @param inbox takes what it tells
 * @param log hears of what was refused
 */
record SignedHook(Signature signature, String header, Reader reader, Inbox inbox, Log log)
        implements WebhookServer.Hook {

    /** Reads a signed message. */
    interface Reader {
        List<Event> read(HttpExchange exchange, String body);
    }

    @Override
    public Reply told(HttpExchange exchange, byte[] body) {
        if (!signature.fits(body, exchange.getRequestHeaders().getFirst(header))) {
            log.say("refused: a message without a good signature");
            return Reply.plain(401);
        }
        try {
            inbox.receive(reader.read(exchange, new String(body, StandardCharsets.UTF_8)), null);
            return Reply.plain(200);
        } catch (BadPayload e) {
            log.say("passed over: " + e.getMessage());
            return Reply.plain(400);
        }
    }
}
