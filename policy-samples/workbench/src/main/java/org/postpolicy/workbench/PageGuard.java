package org.postpolicy.workbench;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Refuses requests that do not come from the page itself.
 *
 * <p>Another site that is open in the same browser can send requests to this computer. It cannot know the token, which
 * stands only behind the # of the address that the command prints, and the browser tells where it comes from.
 *
 * @param hosts the names under which the page is served, with the port
 * @param token what the page must know
 */
record PageGuard(Set<String> hosts, String token) {

    static final String TOKEN = "X-Postpolicy-Token";

    private static final int TOKEN_BYTES = 24;

    /** Makes a guard with a new token for a server at a port. */
    static PageGuard at(int port) {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new PageGuard(
                Set.of("127.0.0.1:" + port, "localhost:" + port),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** A name that somebody else's server resolves to this computer would make that somebody's page ours. */
    void checkHost(Headers headers) {
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0))) {
            throw new PageRefusal(PageRefusal.MISDIRECTED, "The page is not served under this name.");
        }
    }

    void checkSender(Headers headers) {
        String host = headers.getFirst("Host");
        for (String origin : headers.getOrDefault("Origin", List.of())) {
            if (!origin.equals("http://" + host)) {
                throw new PageRefusal(PageRefusal.FORBIDDEN, "Another page may not ask for this.");
            }
        }
        for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
            if (!site.equals("same-origin")) {
                throw new PageRefusal(PageRefusal.FORBIDDEN, "Another page may not ask for this.");
            }
        }
        String shown = headers.getFirst(TOKEN);
        if (shown == null || !MessageDigest.isEqual(bytes(shown), bytes(token))) {
            throw new PageRefusal(
                    PageRefusal.FORBIDDEN,
                    "The key is missing or old. Open the address that the command printed.",
                    "La clé manque ou n'est plus valable. Ouvrez l'adresse que la commande a affichée.");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
