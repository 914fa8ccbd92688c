package io.getrasl.sandbox.scenarios;

import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a request asks for with {@link #HEADER}. Immutable.
 *
 * @param error the code to answer with; null for the request's own answer
 * @param delay how long the reply is held, once the work is done
 * @param cut where the connection ends; null where it does not
 * @param duplicate whether events that the request causes are delivered twice
 */
public record Scenario(
        @Nullable String error, Duration delay, @Nullable Cut cut, boolean duplicate) {

    /** The header that asks for something. */
    public static final String HEADER = "X-Rasl-Sandbox";

    static final String ATTRIBUTE = Scenario.class.getName();

    /** Whether the request that this thread serves wants the events that it causes delivered twice. */
    public static boolean duplicatesEvents() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Scenario scenario
                && scenario.duplicate();
    }

    /** What that request asks for; empty when it asks for nothing, or for what there is not. */
    public static Optional<Scenario> of(ServletRequest request) {
        return Optional.ofNullable((Scenario) request.getAttribute(ATTRIBUTE));
    }

    /** Whether the caller does not get the reply, or not all of it. */
    public boolean losesReply() {
        return cut != null;
    }

    /** How it is written in the header. */
    public String text() {
        List<String> parts = new ArrayList<>();
        if (error != null) {
            parts.add("error=" + error);
        }
        if (!delay.isZero()) {
            parts.add("delay=" + delay.toMillis());
        }
        if (cut != null) {
            parts.add(cut.word());
        }
        if (duplicate) {
            parts.add("duplicate");
        }
        return String.join(", ", parts);
    }
}
