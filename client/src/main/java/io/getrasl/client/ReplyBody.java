package io.getrasl.client;

import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.runtime.UnexpectedJsonException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads what successes hold. */
final class ReplyBody {

    private ReplyBody() {}

    /**
     * The body of a success.
     *
     * @param attempts how many it took to get it
     * @param token what is not to be shown
     * @param reader null where there is no body
     * @throws UnreadableReplyException if it is not as specified
     */
    static <T extends @Nullable Object> T read(
            String operationId, RawReply reply, int attempts, Secret token, @Nullable Function<JsonParser, T> reader) {
        if (reader == null) {
            return nothing();
        }
        try {
            return JsonText.read(reply.body(), reader);
        } catch (JacksonException | UnexpectedJsonException e) {
            String requestId = RequestId.of(reply);
            throw new UnreadableReplyException(
                    operationId,
                    reply.status(),
                    problem(reply.body(), e),
                    attempts,
                    requestId == null ? null : OneLine.of(token.remove(requestId)),
                    token.remove(Excerpt.of(reply.body())));
        }
    }

    /** Where there is no body, {@code T} is {@code Void}. */
    @SuppressWarnings("NullAway")
    private static <T extends @Nullable Object> T nothing() {
        return null;
    }

    /** Without Jackson's own message, which may quote the body. */
    private static String problem(byte[] body, RuntimeException failure) {
        if (isBlank(body)) {
            return "it is empty";
        } else if (Gzip.is(body)) {
            return "its compression is broken, or hides more than " + BodyLimits.SUCCESS + " bytes";
        } else if (failure instanceof StreamConstraintsException) {
            return "it is nested too deeply, or a name or number in it is too long";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnexpectedJsonException unexpected) {
                return unexpected.getMessage();
            }
        }
        TokenStreamLocation place = failure instanceof JacksonException unreadable ? unreadable.getLocation() : null;
        return place == null
                ? "it is not JSON"
                : "it is not JSON from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on";
    }

    private static boolean isBlank(byte[] body) {
        for (byte each : body) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return true;
    }
}
