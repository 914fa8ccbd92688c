package io.getrasl.server.web;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** The name of a request, the same in its reply and in the log. */
final class RequestId {

    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    static UUID of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof UUID id) {
            return id;
        }
        UUID id = UUID.randomUUID();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
