package io.getrasl.spring.boot;

import io.getrasl.client.RaslClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a team sets the client up with. Texts stay texts here, so that nothing but our own report ever speaks of a wrong one.
 *
 * @param enabled Whether there is a RaslClient bean. Switch it off where only webhooks are taken, or in tests.
 * @param token Secret. The access token, without "Bearer". Give it in the environment variable RASL_TOKEN, not in a file.
 * @param baseUrl Where the API is.
 * @param connectTimeout How long an attempt may take to connect.
 * @param readTimeout How long an attempt may take as a whole, to the last byte of its reply.
 * @param maxRetries How many attempts may follow a failed one; 0 switches retries off. Sends are never repeated blindly.
 * @param maxRetryWait The longest wait between attempts. When the server asks for a longer one, the call fails at once.
 * @param proxy Host and port of the proxy to go through, such as proxy.example:3128. Unless set, the JDK's settings hold.
 * @param sslBundle Name of the SSL bundle that says whom to trust, and with which certificate of the application's own.
 * @param userAgent Name and version of the application, appended to the User-Agent header.
 * @param headers Headers that go with every request, by name.
 * @param logBodies Whether bodies are logged where logging.level.io.getrasl.client is trace, with personal data masked.
 */
@ConfigurationProperties("rasl")
record RaslProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String token,
        @DefaultValue(RaslClient.DEFAULT_BASE_URL) String baseUrl,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("2") int maxRetries,
        @DefaultValue("60s") Duration maxRetryWait,
        @Nullable String proxy,
        @Nullable String sslBundle,
        @Nullable String userAgent,
        @DefaultValue Map<String, String> headers,
        @DefaultValue("false") boolean logBodies) {

    /** Without the token and the values of the headers. */
    @Override
    public String toString() {
        return "RaslProperties[enabled=" + enabled + ", baseUrl=" + baseUrl + ", connectTimeout=" + connectTimeout
                + ", readTimeout=" + readTimeout + ", maxRetries=" + maxRetries + ", maxRetryWait=" + maxRetryWait
                + ", proxy=" + proxy + ", sslBundle=" + sslBundle + ", userAgent=" + userAgent + ", headers="
                + headers.keySet() + ", logBodies=" + logBodies + "]";
    }
}
