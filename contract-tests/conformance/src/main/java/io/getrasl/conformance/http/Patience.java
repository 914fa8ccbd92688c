package io.getrasl.conformance.http;

import java.time.Duration;
import java.util.function.Consumer;

/** Waits as long as a throttling server asks, so that its limits are not taken for faults. */
public final class Patience {
    private static final int TRIES = 4;

    private final Wire wire;
    private final Duration longest;
    private final Consumer<String> progress;
    private Duration waited = Duration.ZERO;
    private int times;

    /**
     * @param longest how long one wait may be
     * @param progress told of every wait
     */
    public Patience(Wire wire, Duration longest, Consumer<String> progress) {
        this.wire = wire;
        this.longest = longest;
        this.progress = progress;
    }

    /**
     * Sends until the reply is another than "too many requests".
     *
     * @param seen told of every reply, those that throttle included
     * @throws Throttled when the server asks for a longer wait, or throttles again and again
     * @throws Unreachable when no reply comes
     */
    public Exchange send(Request request, Consumer<Exchange> seen) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Exchange exchange = wire.send(request);
            seen.accept(exchange);
            if (exchange.reply().status() != 429) {
                return exchange;
            }
            await(asked(exchange.reply()));
        }
        throw new Throttled("the server still throttled after " + TRIES + " waits as long as it asked for");
    }

    /** Sends once, and waits for nothing. */
    public Exchange once(Request request) {
        return wire.send(request);
    }

    private static Duration asked(Reply reply) {
        String seconds = reply.header("Retry-After")
                .orElse(reply.at("/error/details/retry_after").asString("1"));
        return Duration.ofSeconds(seconds.matches("\\d{1,6}") ? Long.parseLong(seconds) : 1);
    }

    private void await(Duration wait) {
        if (wait.compareTo(longest) > 0) {
            throw new Throttled("the server asks to wait " + wait.toSeconds() + " s; --max-wait allows "
                    + longest.toSeconds() + " s");
        }
        progress.accept("throttled: waiting " + wait.toSeconds() + " s as the server asks");
        try {
            Thread.sleep(wait.toMillis() + 50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Throttled("interrupted while waiting");
        }
        times++;
        waited = waited.plus(wait);
    }

    public Duration waited() {
        return waited;
    }

    /** How many requests were sent with the run's token within the fastest minute. */
    public int mostInAMinute() {
        return wire.rate().mostInAMinute();
    }

    /** How often it waited. */
    public int times() {
        return times;
    }
}
