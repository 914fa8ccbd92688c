package io.getrasl.sandbox.otp;

import java.time.Duration;

/** What may be done only so often for one phone number of a workspace. */
enum LimitedAction {
    VERIFY(10, Duration.ofMinutes(1)),
    RESEND(3, Duration.ofMinutes(5));

    private final int calls;
    private final Duration window;

    LimitedAction(int calls, Duration window) {
        this.calls = calls;
        this.window = window;
    }

    /** How often within a window. */
    int calls() {
        return calls;
    }

    /** How long a window is open, from the first call in it. */
    Duration window() {
        return window;
    }
}
