package io.getrasl.server;

import io.getrasl.server.error.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the specification describes it.
 *
 * @param id the {@code operationId}
 * @param method the HTTP method in upper case
 * @param path the path template, without {@link Operations#BASE_PATH}
 * @param scope the scope that a caller needs; null where any token will do
 * @param status the HTTP status of a success
 * @param message the literal that a success carries in {@code message}; null where it carries none
 * @param reply what a success looks like
 * @param errorCodes every code that the operation documents
 * @param bodyTypes the content types that its body may have; empty where it takes none
 * @param parameters its parameters in path and query
 */
public record Operation(
        String id,
        String method,
        String path,
        @Nullable String scope,
        int status,
        @Nullable String message,
        Reply reply,
        List<ErrorCode> errorCodes,
        List<String> bodyTypes,
        List<Parameter> parameters) {

    /** What a success looks like. */
    public enum Reply {
        /** An envelope around what the method returns. */
        DATA,
        /** An envelope around the items of a page, with a pagination block. */
        PAGE,
        /** What the method returns, as it is. */
        WHOLE
    }

    /** Copies the lists. */
    public Operation {
        errorCodes = List.copyOf(errorCodes);
        bodyTypes = List.copyOf(bodyTypes);
        parameters = List.copyOf(parameters);
    }

    /** Whether the operation documents that error. */
    public boolean documents(ErrorCode code) {
        return errorCodes.contains(code);
    }
}
