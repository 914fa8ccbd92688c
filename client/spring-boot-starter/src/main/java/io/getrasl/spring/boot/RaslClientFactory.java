package io.getrasl.spring.boot;

import feign.Client;
import io.getrasl.client.CallLogger;
import io.getrasl.client.CallObserver;
import io.getrasl.client.DriftListener;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/** Takes properties and beans over into a builder, and says of which property it refuses the value. */
final class RaslClientFactory {

    private static final String TOKEN_REMEDY = """
            Set the environment variable RASL_TOKEN or the property rasl.token to an access token of your RASL account.
            For the sandbox, use rasl.token=rasl_sandbox_full with rasl.base-url=http://127.0.0.1:8080/api/v2.
            Where no client is wanted, set rasl.enabled=false.""";

    private final RaslClientBuilder builder = RaslClient.builder();
    private final RaslProperties properties;

    RaslClientFactory(RaslProperties properties) {
        this.properties = properties;
        String token = properties.token();
        if (token != null) {
            RaslPropertyException.check("rasl.token", TOKEN_REMEDY, () -> builder.token(token));
        }
        baseUrl(properties.baseUrl());
        RaslPropertyException.check(
                "rasl.connect-timeout",
                "Set it to a duration such as 10s.",
                () -> builder.connectTimeout(properties.connectTimeout()));
        RaslPropertyException.check(
                "rasl.read-timeout",
                "Set it to a duration such as 30s.",
                () -> builder.readTimeout(properties.readTimeout()));
        RaslPropertyException.check(
                "rasl.max-retries",
                "Set it to 0 or a small number such as 2.",
                () -> builder.maxRetries(properties.maxRetries()));
        RaslPropertyException.check(
                "rasl.max-retry-wait",
                "Set it to a duration such as 60s.",
                () -> builder.maxRetryWait(properties.maxRetryWait()));
        String proxy = properties.proxy();
        if (proxy != null) {
            RaslPropertyException.check(
                    "rasl.proxy",
                    "Set it to a host and a port such as proxy.example:3128.",
                    () -> builder.proxy(ProxyAddress.of(proxy)));
        }
        String userAgent = properties.userAgent();
        if (userAgent != null) {
            RaslPropertyException.check(
                    "rasl.user-agent",
                    "Set it to a name and a version such as acme-crm/3.1.",
                    () -> builder.userAgent(userAgent));
        }
        properties
                .headers()
                .forEach((name, value) -> RaslPropertyException.check(
                        "rasl.headers." + name,
                        "Give headers that the client does not set itself, with values in plain ASCII.",
                        () -> builder.header(name, value)));
    }

    private void baseUrl(String baseUrl) {
        String remedy =
                "Set it to " + RaslClient.DEFAULT_BASE_URL + ", or http://127.0.0.1:8080/api/v2 for the sandbox.";
        try {
            builder.baseUrl(baseUrl);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).replace(baseUrl, withoutUser(baseUrl));
            throw new RaslPropertyException("rasl.base-url", reason, remedy);
        }
    }

    /** Some put a password there. */
    private static String withoutUser(String url) {
        return url.replaceFirst(".*@", "***@");
    }

    void sslBundles(SslBundles bundles) {
        String name = properties.sslBundle();
        if (name != null) {
            RaslPropertyException.check(
                    "rasl.ssl-bundle",
                    "Set it to the name of a bundle below spring.ssl.bundle.jks or spring.ssl.bundle.pem.",
                    () -> builder.sslContext(sslContext(bundles, name)));
        }
    }

    private static SSLContext sslContext(SslBundles bundles, String name) {
        try {
            return bundles.getBundle(name).createSslContext();
        } catch (NoSuchSslBundleException e) {
            throw new IllegalArgumentException("there is no SSL bundle of that name", e);
        }
    }

    void transport(Client transport) {
        builder.transport(transport);
    }

    void loggers(List<CallLogger> loggers) {
        if (!loggers.isEmpty()) {
            builder.logger(new CallLoggers(loggers));
        }
    }

    void observer(CallObserver observer) {
        builder.observer(observer);
    }

    void driftListeners(List<DriftListener> listeners) {
        if (!listeners.isEmpty()) {
            builder.driftListener(drift -> EachOf.tell(listeners, listener -> listener.drifted(drift)));
        }
    }

    RaslClient create(List<RaslClientBuilderCustomizer> customizers) {
        customizers.forEach(customizer -> customizer.customize(builder));
        try {
            return builder.build();
        } catch (IllegalStateException e) {
            if (properties.token() != null) {
                throw e;
            }
            throw new RaslPropertyException("rasl.token", "it is not set", TOKEN_REMEDY);
        }
    }
}
