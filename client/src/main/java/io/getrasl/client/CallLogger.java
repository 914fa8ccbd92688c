package io.getrasl.client;

/**
 * Is told of every attempt to call the API, retries included, by the thread that calls. Must be thread-safe and should be quick.
 * What it throws changes nothing for the call. {@link SystemCallLogger} is one that is ready to use.
 */
@FunctionalInterface
public interface CallLogger {

    /** An attempt has ended, one way or another. */
    void log(CallAttempt attempt);

    /**
     * Whether attempts come with their bodies, asked for anew each time. They cost a second reading of each; unless overridden,
     * there are none.
     */
    default boolean wantsBodies() {
        return false;
    }
}
