package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.server.Operation;
import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Leaves a note of who calls for the log of requests, and lets everybody through: a later gate may refuse the call. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallerNote implements CallGate {

    private static final String ATTRIBUTE = CallerNote.class.getName();

    @Override
    public void check(Operation operation, Caller caller) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, caller, RequestAttributes.SCOPE_REQUEST);
    }

    /** Who called, null when nobody was recognised. */
    static @Nullable String of(HttpServletRequest request) {
        Object caller = request.getAttribute(ATTRIBUTE);
        if (caller instanceof SandboxCaller known) {
            return SeededToken.alias(known.tokenHash()) + " (" + known.tenant() + ")";
        }
        return caller == null ? null : "error on demand";
    }
}
