package io.getrasl.client.micrometer;

import io.getrasl.client.CallAttempt;
import io.getrasl.client.StartedCall;
import io.micrometer.observation.transport.RequestReplySenderContext;
import org.jspecify.annotations.Nullable;

/**
 * What handlers and conventions know of a call: the call as the carrier, its latest attempt as the response. Holds neither the
 * token nor any value of path, query and body. Used by one thread at a time.
 */
public final class RaslCallContext extends RequestReplySenderContext<StartedCall, CallAttempt> {

    /** The name of the event that every attempt without success is. */
    public static final String ATTEMPT_FAILED = "attempt.failed";

    private final StartedCall call;
    private @Nullable Integer status;

    RaslCallContext(StartedCall call) {
        super((carrier, name, value) -> send(call, name, value));
        this.call = call;
        setCarrier(call);
        setRemoteServiceName("rasl");
        setRemoteServiceAddress("//" + call.host() + ":" + call.port());
    }

    /** What a tracer wants to send along; what cannot be sent is left out, since no trace is worth a failed call. */
    private static void send(StartedCall call, String name, String value) {
        try {
            call.header(name, value);
        } catch (IllegalArgumentException e) {
            return;
        }
    }

    /** Operation, method, path template and server. */
    public StartedCall call() {
        return call;
    }

    /** Of the last reply; null where none came, and while the call has not ended. */
    public @Nullable Integer status() {
        return status;
    }

    void setStatus(@Nullable Integer status) {
        this.status = status;
    }
}
