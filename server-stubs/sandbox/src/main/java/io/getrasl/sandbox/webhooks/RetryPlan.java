package io.getrasl.sandbox.webhooks;

import java.time.Duration;
import java.util.List;

/** How often a delivery is attempted, and with what waits between the attempts. */
final class RetryPlan {

    /** How long an attempt may take, from its beginning to the end of the answer. */
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** After this, whoever made an attempt is taken for gone. Longer than an attempt and its bookkeeping can take. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private RetryPlan() {}

    /** Whether there is none after this attempt, counted from 1. */
    static boolean isLast(int attempt) {
        return attempt > WAITS.size();
    }

    /** The wait after an attempt that is not the last, counted from 1. */
    static Duration waitAfter(int attempt) {
        return WAITS.get(attempt - 1);
    }
}
