package io.getrasl.client;

import org.jspecify.annotations.Nullable;

/**
 * Follows one call. Is told by one thread at a time, which is not always the same where the call is asynchronous. What it throws
 * changes nothing for the call.
 */
public interface CallObservation {

    /** What an observation keeps open on a thread. */
    @FunctionalInterface
    interface Scope {

        /** Ends it, on the same thread. */
        void close();
    }

    /** Follows nothing. */
    CallObservation NONE = (status, failure) -> {};

    /**
     * Begins a scope on the thread that makes a synchronous call, which waits there until the scope is closed. Asynchronous calls have
     * none, because they stay on no thread.
     */
    default Scope open() {
        return () -> {};
    }

    /** An attempt has ended, one way or another; it comes without bodies. */
    default void attempted(CallAttempt attempt) {}

    /**
     * The call has ended, after its last attempt and before its caller learns of it. Told once.
     *
     * @param status of the last reply; null where there is none
     * @param failure what the caller gets instead of a result, a {@link java.util.concurrent.CancellationException} where the caller
     *     has cancelled the call; null for a success
     */
    void finished(@Nullable Integer status, @Nullable Throwable failure);
}
