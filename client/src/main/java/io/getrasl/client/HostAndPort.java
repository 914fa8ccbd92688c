package io.getrasl.client;

import java.net.URI;

/** Names a server in messages. */
final class HostAndPort {

    private HostAndPort() {}

    /** Host and port of a URL; the port is told where the URL leaves it out too. */
    static String of(String url) {
        URI uri = URI.create(url);
        return uri.getHost() + ":" + port(uri);
    }

    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
