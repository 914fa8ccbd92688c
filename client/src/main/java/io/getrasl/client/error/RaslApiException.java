package io.getrasl.client.error;

import io.getrasl.client.runtime.Codec;
import io.getrasl.client.runtime.PlainJson;
import io.getrasl.client.runtime.UnexpectedJsonException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error reply. Its class tells the error code, or at least the kind of error where the code is not known. */
public abstract class RaslApiException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final ApiError error;

    RaslApiException(ApiError error) {
        super(error.toString(), null);
        this.error = error;
    }

    /** The exception for that error: the class of its code, or of its status where the code is not known. */
    public static RaslApiException of(ApiError error) {
        RaslApiException known = error.code() == null ? null : ErrorCodes.exception(error.code(), error);
        return known == null ? ofStatus(error) : known;
    }

    private static RaslApiException ofStatus(ApiError error) {
        return switch (error.status()) {
            case 401 -> new RaslAuthenticationException(error);
            case 403 -> new RaslPermissionException(error);
            case 404 -> new RaslNotFoundException(error);
            case 422 -> new RaslInvalidRequestException(error);
            case 429 -> new RaslThrottledException(error);
            default -> error.status() >= 500 ? new RaslServerException(error) : new RaslRequestException(error);
        };
    }

    /** Everything that the reply said. */
    public final ApiError error() {
        return error;
    }

    /** The operation, as the specification calls it. */
    public final String operationId() {
        return error.operationId();
    }

    /** The HTTP status. */
    public final int status() {
        return error.status();
    }

    /** The error code as it came; null where the reply has none. */
    public final @Nullable String code() {
        return error.code();
    }

    /** The reply's own message, one sentence for people. */
    public final String serverMessage() {
        return error.message();
    }

    /** The details as plain Java values, empty where the reply has none. May hold personal data. */
    public final Map<String, @Nullable Object> details() {
        return error.details();
    }

    /** Names the request in RASL's logs; null where the reply does not. */
    public final @Nullable String requestId() {
        return error.requestId();
    }

    /** How long the server asks to wait before the next request; null where it does not. */
    public final @Nullable Duration retryAfter() {
        return error.retryAfter();
    }

    /** How many times the request was tried. */
    public final int attempts() {
        return error.attempts();
    }

    /** Headers of the reply; looked up in any case. */
    public final Map<String, List<String>> headers() {
        return error.headers();
    }

    /** The beginning of the body as text, whatever it was. May hold personal data, never the token. */
    public final String bodyExcerpt() {
        return error.bodyExcerpt();
    }

    /** For generated subclasses: one of the details; null where it is absent or of another type than documented. */
    final <T> @Nullable T detail(String name, Codec<T> codec) {
        return read(error.details().get(name), codec);
    }

    /** For generated subclasses: all details; null where they are of another type than documented. */
    final <T> @Nullable T allDetails(Codec<T> codec) {
        return read(error.details(), codec);
    }

    private static <T> @Nullable T read(@Nullable Object plain, Codec<T> codec) {
        try {
            return plain == null ? null : codec.read(PlainJson.toJson(plain));
        } catch (UnexpectedJsonException e) {
            return null;
        }
    }
}
