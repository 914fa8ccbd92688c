package io.getrasl.server.security;

import io.getrasl.server.Operation;

/**
 * Decides whether a call may go on, for example by counting calls. A server provides any number, as beans; they are asked in
 * the order of their {@code @Order}, once the caller is known and before scopes are checked or anything of the body is read.
 */
@FunctionalInterface
public interface CallGate {

    /**
     * Returns if the call may go on.
     *
     * @throws io.getrasl.server.error.ApiException if it may not
     */
    void check(Operation operation, Caller caller);
}
