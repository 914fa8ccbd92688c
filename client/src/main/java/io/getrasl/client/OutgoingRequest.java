package io.getrasl.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire; the same for every attempt.
 *
 * @param method in capitals
 * @param headers names and values in turn; all that the client sets, without those of the transport such as {@code Host} and
 *     {@code Content-Length}
 * @param body null where there is none, or a form in its place
 * @param form null where there is none
 * @param timeout for one attempt, to the last byte of its reply
 */
record OutgoingRequest(
        String method,
        String url,
        String[] headers,
        byte @Nullable [] body,
        @Nullable MultipartForm form,
        Duration timeout) {

    /** The method only: the rest holds the token, and what may be personal. */
    @Override
    public String toString() {
        return "OutgoingRequest[" + method + "]";
    }
}
