package io.getrasl.sandbox;

import java.util.Map;

/** What callers may take of the server, so that none of them can keep it from the others. Documented in docs/operations.md. */
final class ServerBounds {

    private ServerBounds() {}

    /** The settings of Spring Boot and of the server interfaces. */
    static Map<String, Object> properties() {
        return Map.of(
                "server.max-http-request-header-size", "8KB",
                "server.tomcat.connection-timeout", "10s",
                // Longer than clients keep connections that nobody uses, so that it is they who close them.
                "server.tomcat.keep-alive-timeout", "75s",
                "server.tomcat.max-connections", 1000,
                "server.tomcat.accept-count", 100,
                "server.tomcat.threads.max", 200,
                "rasl.server.max-body-size", "1MB",
                "rasl.server.max-upload", "110MB",
                "rasl.server.max-body-time", "60s");
    }
}
