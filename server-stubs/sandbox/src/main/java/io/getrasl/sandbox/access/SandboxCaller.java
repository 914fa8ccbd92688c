package io.getrasl.sandbox.access;

import io.getrasl.server.security.Caller;
import io.getrasl.server.security.CurrentCaller;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whoever has a token of this sandbox.
 *
 * @param tokenHash SHA-256 of the token
 * @param tenant the workspace that the token belongs to
 * @param callsPerMinute how often the token may call; empty for no limit
 */
public record SandboxCaller(String tokenHash, long tenant, Set<String> scopes, OptionalInt callsPerMinute)
        implements Caller {

    /** The caller of the request that this thread serves. */
    public static SandboxCaller current() {
        return CurrentCaller.get(SandboxCaller.class);
    }
}
