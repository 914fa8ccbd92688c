package io.getrasl.sandbox.webhooks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to deliver went.
 *
 * @param startedAt when it began
 * @param status the HTTP status of the answer, null when there was none
 * @param error why there was no answer, null when there was one
 * @param duration how long it took
 */
record Attempt(
        Instant startedAt,
        @Nullable Integer status,
        @Nullable String error,
        Duration duration) {

    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    /** Whether the receiver has it. */
    boolean acknowledged() {
        return status != null && status / HUNDRED == SUCCESS;
    }
}
