package io.getrasl.server.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A documented error. Throw a subclass from anywhere below an operation and the caller gets its status, code, message and
 * details in the documented envelope.
 */
public abstract class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** For the generated exceptions, one for each code. */
    ApiException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The code of the error. */
    public ErrorCode code() {
        return code;
    }

    /** What {@code error.details} holds, by name on the wire; null where the code documents no details. */
    public @Nullable Map<String, ?> details() {
        return null;
    }
}
