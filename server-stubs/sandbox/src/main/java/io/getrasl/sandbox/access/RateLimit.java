package io.getrasl.sandbox.access;

import io.getrasl.server.Operation;
import io.getrasl.server.error.RateLimitExceededException;
import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds each token to its calls per minute. Thread-safe. */
@Component
@Order(2)
class RateLimit implements CallGate {

    private final RateWindows windows;

    RateLimit(RateWindows windows) {
        this.windows = windows;
    }

    @Override
    public void check(Operation operation, Caller caller) {
        if (caller instanceof SandboxCaller known && known.callsPerMinute().isPresent()) {
            windows.count(known.tokenHash(), known.callsPerMinute().getAsInt()).ifPresent(seconds -> {
                throw new RateLimitExceededException(seconds);
            });
        }
    }
}
