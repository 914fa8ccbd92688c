package io.getrasl.client;

import java.net.URI;
import java.util.Optional;

/** What is said of a reply that points elsewhere. Names the server only: path and query may hold what the request held. */
final class Redirect {

    private Redirect() {}

    static Optional<String> message(RawReply reply) {
        if (reply.status() / 100 != 3) {
            return Optional.empty();
        }
        return ReplyHeaders.first(reply.headers(), "Location")
                .map(location -> "the server redirects" + server(location)
                        + ", and redirects are not followed; the base URL may be wrong");
    }

    private static String server(String location) {
        try {
            URI uri = URI.create(location);
            return uri.getHost() == null ? "" : " to " + uri.getScheme() + "://" + HostAndPort.of(location);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
