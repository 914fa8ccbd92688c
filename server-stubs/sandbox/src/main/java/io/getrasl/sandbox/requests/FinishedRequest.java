package io.getrasl.sandbox.requests;

import io.getrasl.server.Operation;
import io.getrasl.server.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request to the API, without anything that its caller wrote.
 *
 * @param operation null where the specification has none of that path and method
 * @param method the HTTP method, {@code OTHER} for one that HTTP does not know
 * @param status the HTTP status of the reply
 * @param error the code of the error; null for a success
 * @param tenant the workspace that called; null where nobody was recognised
 * @param nanos how long it took until the reply was ready to be sent
 */
public record FinishedRequest(
        @Nullable Operation operation,
        String method,
        int status,
        @Nullable ErrorCode error,
        @Nullable Long tenant,
        long nanos) {}
