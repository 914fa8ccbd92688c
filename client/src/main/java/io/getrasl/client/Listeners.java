package io.getrasl.client;

import java.lang.System.Logger.Level;

/** Keeps what listeners of the caller's own do away from the call: what was sent is sent, and must not seem to fail by them. */
final class Listeners {

    private Listeners() {}

    static void guard(String listener, Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            System.getLogger(SystemCallLogger.NAME)
                    .log(
                            Level.WARNING,
                            "the {0} failed with {1}",
                            listener,
                            e.getClass().getName());
        }
    }
}
