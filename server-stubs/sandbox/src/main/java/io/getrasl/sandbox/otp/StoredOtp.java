package io.getrasl.sandbox.otp;

import java.time.OffsetDateTime;

/**
 * The active code of a phone number and purpose. It stays active when it has expired or is locked, until another takes its place.
 *
 * @param attempts wrong codes tried
 */
record StoredOtp(CodeHash code, int attempts, OffsetDateTime createdAt, OffsetDateTime expiresAt) {

    /** Wrong codes that may be tried. */
    static final int MAX_ATTEMPTS = 5;

    boolean isLocked() {
        return attempts >= MAX_ATTEMPTS;
    }

    boolean isExpired(OffsetDateTime now) {
        return !now.isBefore(expiresAt);
    }

    int attemptsRemaining() {
        return Math.max(0, MAX_ATTEMPTS - attempts);
    }
}
