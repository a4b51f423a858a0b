package org.postpolicy.bot;

import java.net.URI;

/** Knows where a Mastodon server keeps its stream: it names a host for web sockets, which may be another one. */
final class StreamAddress {

    private static final String SAFE = "wss://";
    private static final String LOCAL = "ws://127.0.0.1:";

    private StreamAddress() {}

    /**
     * Asks the server.
     *
     * @param http asks it
     * @param own the address of the server
     * @return where the stream is; the server's own address if it does not say, or names one that is not safe
     */
    static URI of(Http http, URI own) throws InterruptedException {
        String told = Json.text(
                http.get("/api/v2/instance").body().path("configuration").path("urls"), "streaming");
        String bare = told.endsWith("/") ? told.substring(0, told.length() - 1) : told;
        boolean usable =
                bare.startsWith(SAFE) || bare.startsWith(LOCAL) && own.getHost().equals("127.0.0.1");
        return usable && bare.matches("wss?://[A-Za-z0-9.:-]+(/[A-Za-z0-9./_-]*)?")
                ? URI.create("http" + bare.substring("ws".length()))
                : own;
    }
}
