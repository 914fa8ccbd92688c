package io.getrasl.client;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Finds what really failed behind what futures make of it. */
final class Failures {

    private Failures() {}

    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The failure of an exchange; an error of the machine is thrown as it is. */
    static IOException asIo(@Nullable Throwable failure) {
        if (failure instanceof IOException io) {
            return io;
        } else if (failure instanceof Error error) {
            throw error;
        }
        return new IOException(failure);
    }
}
