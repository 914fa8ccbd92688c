package io.getrasl.sandbox.outbox;

import io.getrasl.server.Operation;
import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.Caller;
import jakarta.servlet.ServletRequest;
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
    static @Nullable Caller of(ServletRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE);
    }
}
