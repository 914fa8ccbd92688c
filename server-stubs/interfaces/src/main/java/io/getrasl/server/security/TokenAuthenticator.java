package io.getrasl.server.security;

/** Finds out who calls. A server provides exactly one, as a bean; it is called by many threads at once. */
@FunctionalInterface
public interface TokenAuthenticator {

    /**
     * The caller of that token.
     *
     * @param token what stands after {@code Bearer}, never blank
     * @throws io.getrasl.server.error.UnauthorizedException if nobody has this token, or it no longer works
     */
    Caller authenticate(String token);
}
