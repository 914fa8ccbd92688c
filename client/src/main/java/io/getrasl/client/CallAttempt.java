package io.getrasl.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to call the API ended. Holds neither the token nor any value of path or query.
 *
 * @param operationId which operation of the specification
 * @param method the HTTP method, in capitals
 * @param path the path as the specification writes it, for example {@code /contacts/{contactId}}
 * @param number counts the attempts of a call from 1
 * @param duration until the reply was complete, or until it was given up
 * @param status of the reply; null where no complete reply came
 * @param code of an error reply; null where there is none
 * @param requestId names the request in RASL's logs; null where the reply does not
 * @param failure the class of the exception where no complete reply came, for example {@code java.net.ConnectException}; null
 *     where one did
 * @param requestBody what was sent, with the values masked that the specification marks as sensitive, and names only of what it does
 *     not know; null where nothing was or it was not asked for
 * @param replyBody what came, masked likewise; of an error the code and the names of its details; null where nothing came or it was
 *     not asked for
 */
public record CallAttempt(
        String operationId,
        String method,
        String path,
        int number,
        Duration duration,
        @Nullable Integer status,
        @Nullable String code,
        @Nullable String requestId,
        @Nullable String failure,
        @Nullable String requestBody,
        @Nullable String replyBody) {

    /** Whether the reply was a success. */
    public boolean isSuccess() {
        return status != null && status >= 200 && status < 300;
    }

    CallAttempt withBodies(@Nullable String request, @Nullable String reply) {
        return new CallAttempt(
                operationId, method, path, number, duration, status, code, requestId, failure, request, reply);
    }

    /** One line, without the bodies. */
    @Override
    public String toString() {
        String end =
                status == null ? "got no reply: " + failure : "answered " + status + (code == null ? "" : " " + code);
        return operationId + " (" + method + " " + path + ") " + end + " after " + duration.toMillis() + " ms, attempt "
                + number + (requestId == null ? "" : ", request " + requestId);
    }
}
