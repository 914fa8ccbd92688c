package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.InternalErrorException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.UnauthorizedException;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletResponse;

/** The documented error for a status that the container came up with. */
final class ContainerErrors {

    private static final int SERVER_ERRORS = 500;

    private ContainerErrors() {}

    static ApiException of(int status) {
        // Methods, transfer codings and versions that nobody knows are the caller's doing, whatever HTTP calls them.
        boolean unknown = status == HttpServletResponse.SC_NOT_IMPLEMENTED
                || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
        if (status >= SERVER_ERRORS && !unknown) {
            return new InternalErrorException();
        }
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> new UnauthorizedException();
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED -> new NotFoundException();
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> FieldErrors.of("body", "Is too large");
            case HttpServletResponse.SC_REQUEST_URI_TOO_LONG -> FieldErrors.of("url", "Is too long");
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> FieldErrors.of("body", "Did not arrive in time");
            default ->
                FieldErrors.of(
                        "request",
                        "Is not a valid HTTP request, or has too long a URL or too many or too long headers");
        };
    }
}
