package io.getrasl.client;

import feign.Client;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What a builder was told of how to send requests. Not thread-safe. */
final class HttpSettings {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final String OWN_HTTP_CLIENT =
            "it has no effect on an httpClient of your own: set it with HttpClient.newBuilder()";

    @Nullable
    Client transport;

    @Nullable
    HttpClient httpClient;

    @Nullable
    HttpEngine engine;

    /** The one to use where nobody chose; null for what is available. */
    @Nullable
    HttpEngine usualEngine;

    @Nullable
    ProxySelector proxy;

    @Nullable
    String proxyCredentials;

    @Nullable
    SSLContext sslContext;

    @Nullable
    Duration connectTimeout;

    @Nullable
    Executor executor;

    /**
     * What sends the requests.
     *
     * @throws IllegalStateException if a setting would have no effect
     */
    Transport transport() {
        if (transport != null) {
            refuse("httpClient", httpClient, "the transport is used instead: call one of the two only");
            refuse("httpEngine", engine, "the transport is used instead: call one of the two only");
            refuseJdkSettings("it has no effect on a transport of your own: set it there");
            return new FeignTransport(transport, connectTimeout(), executor == null ? Threads.BLOCKING : executor);
        }
        if (httpClient != null) {
            refuse("httpEngine", engine == HttpEngine.JDK ? null : engine, "the httpClient is one of the JDK");
            refuseJdkSettings(OWN_HTTP_CLIENT);
            refuse("connectTimeout", connectTimeout, OWN_HTTP_CLIENT);
            refuse("executor", executor, OWN_HTTP_CLIENT);
            return new JdkTransport(httpClient, executor(), null);
        }
        return chosen() == HttpEngine.OKHTTP
                ? OkHttpClients.transport(this, executor == null ? Threads.BLOCKING : executor)
                : new JdkTransport(jdk(), executor(), proxyCredentials);
    }

    private HttpEngine chosen() {
        if (engine != null) {
            return engine;
        }
        return usualEngine == null ? HttpEngine.available() : usualEngine;
    }

    /** Runs what asynchronous calls go on with. */
    Executor executor() {
        if (executor != null) {
            return executor;
        }
        return httpClient == null ? Threads.SHORT : httpClient.executor().orElse(Threads.SHORT);
    }

    Duration connectTimeout() {
        return connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout;
    }

    private HttpClient jdk() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor())
                .connectTimeout(connectTimeout());
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        return builder.build();
    }

    private void refuseJdkSettings(String reason) {
        refuse("proxy", proxy, reason);
        refuse("proxyCredentials", proxyCredentials, reason);
        refuse("sslContext", sslContext, reason);
    }

    private static void refuse(String setting, @Nullable Object value, String reason) {
        if (value != null) {
            throw new IllegalStateException("RaslClient cannot use " + setting + "(...): " + reason);
        }
    }
}
