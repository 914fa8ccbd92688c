package io.getrasl.sandbox.outbox;

import io.getrasl.server.security.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request and its verdict. Every text in it is cut to a length, so that so many requests take up so much memory.
 *
 * @param number counts the requests of this process, from 1
 * @param id the {@code request_id} of the reply
 * @param operation the operationId, null where there is no such operation
 * @param path as it was called, without the base path and the query
 * @param query null where there is none
 * @param code the code of the error, null for a success
 * @param message the message of the error, null for a success
 * @param reasons what was refused and why, a line for each field
 * @param scenario what the request asked the sandbox to do, null for nothing
 * @param isReplyLost whether that was not to get the reply, or not all of it
 * @param caller null where nobody was recognised
 */
record LoggedRequest(
        long number,
        String id,
        Instant at,
        String method,
        @Nullable String operation,
        String path,
        @Nullable String query,
        int status,
        @Nullable String code,
        @Nullable String message,
        List<String> reasons,
        @Nullable String scenario,
        boolean isReplyLost,
        @Nullable Caller caller,
        long millis) {

    /** Shows nothing personal: paths and queries may hold what people look for. */
    @Override
    public String toString() {
        return "LoggedRequest[id=" + id + ", operation=" + operation + ", status=" + status + "]";
    }
}
