package io.getrasl.sandbox.otp;

import java.time.OffsetDateTime;

/**
 * What can be done with a code.
 *
 * @param name {@code active}, {@code expired} or {@code locked}
 * @param attemptsRemaining how many wrong codes may still be tried
 */
public record CodeState(String name, int attemptsRemaining) {

    /** @param attempts wrong codes tried */
    public static CodeState of(int attempts, OffsetDateTime expiresAt, OffsetDateTime now) {
        int remaining = Math.max(0, StoredOtp.MAX_ATTEMPTS - attempts);
        String name = remaining == 0 ? "locked" : now.isBefore(expiresAt) ? "active" : "expired";
        return new CodeState(name, remaining);
    }
}
