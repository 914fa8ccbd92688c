package io.getrasl.sandbox.access;

import io.getrasl.server.security.Caller;
import java.util.Set;

/**
 * Whoever asks for an error by the token.
 *
 * @param code the code of the error
 */
record ErrorCaller(String code) implements Caller {

    static final String PREFIX = SeededToken.PREFIX + "error_";

    /** None: the error comes before scopes are looked at. */
    @Override
    public Set<String> scopes() {
        return Set.of();
    }
}
