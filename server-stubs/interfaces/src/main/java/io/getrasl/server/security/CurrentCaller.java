package io.getrasl.server.security;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells an operation who calls it. */
public final class CurrentCaller {

    private static final String ATTRIBUTE = CurrentCaller.class.getName();

    private CurrentCaller() {}

    /**
     * The caller of the request that this thread serves.
     *
     * @param type what the {@link TokenAuthenticator} returns
     * @throws IllegalStateException if this thread serves no operation
     */
    public static <C extends Caller> C get(Class<C> type) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object caller = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (caller == null) {
            throw new IllegalStateException("This thread serves no operation of the API");
        }
        return type.cast(caller);
    }

    /** The caller of the request that this thread serves. */
    public static Caller get() {
        return get(Caller.class);
    }

    /** The caller of a request; empty as long as nobody is recognised. */
    public static Optional<Caller> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    /** Remembers the caller for the rest of the request. For the guard only. */
    public static void set(Caller caller) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, caller, RequestAttributes.SCOPE_REQUEST);
    }
}
