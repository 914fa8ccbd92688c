package io.getrasl.sandbox.messages;

import java.security.SecureRandom;

/** Codes that the server makes: six digits that nobody can foresee. */
public final class OneTimeCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private OneTimeCode() {}

    /** A new code; it may begin with zeros. */
    public static String next() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }
}
