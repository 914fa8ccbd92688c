/** The client of the RASL API v2. Start with {@link io.getrasl.client.RaslClient}. */
@SuppressWarnings("requires-automatic") // okio, until its module has a descriptor
module io.getrasl.client {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive feign.core;
    requires transitive java.net.http;
    requires static okhttp3;
    requires static okio;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports io.getrasl.client;
    exports io.getrasl.client.api;
    exports io.getrasl.client.batch;
    exports io.getrasl.client.error;
    exports io.getrasl.client.model;
    exports io.getrasl.client.runtime;
    exports io.getrasl.client.webhook;

    // For teams that wire the interfaces with Feign by themselves: it looks default methods up with rights that it
    // takes for itself.
    opens io.getrasl.client.api to
            feign.core;
}
