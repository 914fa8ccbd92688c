package io.getrasl.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failed attempt is repeated, and after which wait.
 *
 * @param maxRetries how many attempts may follow the first
 * @param maxWait the longest wait; a server that asks for a longer one is not asked again
 * @param random from 0 to 1, spreads clients that failed together
 */
record RetryPolicy(int maxRetries, Duration maxWait, DoubleSupplier random) {

    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);

    /**
     * After an error reply.
     *
     * @param attempt the number of the attempt that failed, counted from 1
     * @param asked how long the server asks to wait, null where it does not
     * @return the wait before the next attempt; empty where there is none
     */
    Optional<Duration> afterReply(int attempt, int status, boolean retrySafe, @Nullable Duration asked) {
        boolean refusedBeforehand = status == 429;
        boolean ambiguous = status >= 500;
        if (attempt > maxRetries || !(refusedBeforehand || (ambiguous && retrySafe))) {
            return Optional.empty();
        }
        Duration wait = asked == null ? backoff(attempt) : asked;
        return wait.compareTo(maxWait) > 0 ? Optional.empty() : Optional.of(wait);
    }

    /** After an attempt without a reply. */
    Optional<Duration> afterFailure(int attempt, boolean retrySafe, IOException failure) {
        boolean futile = (failure instanceof NotSentException unsent && !unsent.isWorthRepeating())
                || Certificates.isRefused(failure);
        boolean repeatable = !futile && (retrySafe || !mayHaveReachedServer(failure));
        return attempt <= maxRetries && repeatable ? Optional.of(backoff(attempt)) : Optional.empty();
    }

    /** Whether the request may have been carried out although no reply came. */
    static boolean mayHaveReachedServer(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotSentException
                    || cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
                return false;
            }
        }
        return true;
    }

    /** Doubles with every attempt, between half of it and all of it at random. */
    private Duration backoff(int attempt) {
        long full = Math.min(FIRST_WAIT.toMillis() << Math.min(attempt - 1, 16), LONGEST_BACKOFF.toMillis());
        long wait = (long) (full * (0.5 + random.getAsDouble() / 2));
        return Duration.ofMillis(Math.min(wait, maxWait.toMillis()));
    }
}
