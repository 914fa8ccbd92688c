package io.getrasl.client;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What can differ between the calls of one client, see {@link RaslClient#with}. Every method gives new options and leaves these as
 * they are. Immutable and thread-safe.
 */
public final class CallOptions {

    static final CallOptions DEFAULTS =
            new CallOptions(null, new TreeMap<>(), Duration.ofSeconds(30), 2, Duration.ofSeconds(60));

    private final @Nullable Supplier<String> token;
    private final Map<String, String> headers;
    private final Duration readTimeout;
    private final int maxRetries;
    private final Duration maxRetryWait;

    private CallOptions(
            @Nullable Supplier<String> token,
            Map<String, String> headers,
            Duration readTimeout,
            int maxRetries,
            Duration maxRetryWait) {
        this.token = token;
        this.headers = Collections.unmodifiableMap(headers);
        this.readTimeout = readTimeout;
        this.maxRetries = maxRetries;
        this.maxRetryWait = maxRetryWait;
    }

    /**
     * The access token, without {@code Bearer}.
     *
     * @throws IllegalArgumentException if it is blank or holds white space or anything else that no token holds
     */
    public CallOptions token(String token) {
        String checked = Inputs.token(token);
        return tokenFrom(() -> checked);
    }

    /** Where to get the access token from, once per call; for tokens that change. Must be thread-safe. */
    public CallOptions token(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return tokenFrom(() -> Inputs.token(token.get()));
    }

    /**
     * Sends a header along, in place of an earlier one of the same name in any case.
     *
     * @throws IllegalArgumentException if the client sets that header itself, or it cannot be sent
     */
    public CallOptions header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(Inputs.headerName(name), Inputs.headerValue(name, value));
        return new CallOptions(token, more, readTimeout, maxRetries, maxRetryWait);
    }

    /**
     * How long an attempt may take as a whole, to the last byte of its reply. While a file is uploaded, the time starts anew with
     * every piece of it that leaves.
     *
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public CallOptions readTimeout(Duration readTimeout) {
        Duration checked = Inputs.positive("readTimeout", readTimeout);
        return new CallOptions(token, headers, checked, maxRetries, maxRetryWait);
    }

    /**
     * How many attempts may follow a failed one; 0 switches retries off.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CallOptions maxRetries(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative, is " + maxRetries);
        }
        return new CallOptions(token, headers, readTimeout, maxRetries, maxRetryWait);
    }

    /**
     * The longest wait between attempts. When the server asks for a longer one, the call fails at once.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CallOptions maxRetryWait(Duration maxRetryWait) {
        Duration checked = Inputs.notNegative("maxRetryWait", maxRetryWait);
        return new CallOptions(token, headers, readTimeout, maxRetries, checked);
    }

    private CallOptions tokenFrom(Supplier<String> source) {
        return new CallOptions(source, headers, readTimeout, maxRetries, maxRetryWait);
    }

    @Nullable
    Supplier<String> token() {
        return token;
    }

    Map<String, String> headers() {
        return headers;
    }

    Duration readTimeout() {
        return readTimeout;
    }

    int maxRetries() {
        return maxRetries;
    }

    Duration maxRetryWait() {
        return maxRetryWait;
    }

    /** Without the token and the values of the headers. */
    @Override
    public String toString() {
        return "CallOptions[headers=" + headers.keySet() + ", readTimeout=" + readTimeout + ", maxRetries=" + maxRetries
                + ", maxRetryWait=" + maxRetryWait + "]";
    }
}
