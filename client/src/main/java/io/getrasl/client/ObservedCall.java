package io.getrasl.client;

import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.UnreadableReplyException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** All who follow one call. */
final class ObservedCall {

    /** Nobody does. */
    static final ObservedCall NOT = new ObservedCall(List.of(), new String[0]);

    private final List<CallObservation> observations;
    private final String[] headers;
    private final Deque<CallObservation.Scope> scopes = new ArrayDeque<>(1);
    private final AtomicBoolean finished = new AtomicBoolean();

    /**
     * One that those follow.
     *
     * @param headers that they want to send along, names and values in turn
     */
    ObservedCall(List<CallObservation> observations, String[] headers) {
        this.observations = observations;
        this.headers = headers;
    }

    boolean isObserved() {
        return !observations.isEmpty();
    }

    String[] headers() {
        return headers;
    }

    /** Opens their scopes on this thread. */
    void open() {
        for (CallObservation each : observations) {
            Listeners.guard("call observer", () -> scopes.push(each.open()));
        }
    }

    /** Closes the scopes, the last one first. */
    void close() {
        while (!scopes.isEmpty()) {
            CallObservation.Scope scope = scopes.pop();
            Listeners.guard("call observer", scope::close);
        }
    }

    void attempted(CallAttempt attempt) {
        for (CallObservation each : observations) {
            Listeners.guard("call observer", () -> each.attempted(attempt));
        }
    }

    void succeeded(int status) {
        finished(status, null);
    }

    void failed(Throwable failure) {
        if (failure instanceof RaslApiException error) {
            finished(error.status(), failure);
        } else if (failure instanceof UnreadableReplyException unreadable) {
            finished(unreadable.status(), failure);
        } else {
            finished(null, failure);
        }
    }

    private void finished(@Nullable Integer status, @Nullable Throwable failure) {
        if (observations.isEmpty() || finished.getAndSet(true)) {
            return;
        }
        for (CallObservation each : observations) {
            Listeners.guard("call observer", () -> each.finished(status, failure));
        }
    }
}
