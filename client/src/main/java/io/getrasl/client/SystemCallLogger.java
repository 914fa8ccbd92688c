package io.getrasl.client;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Writes attempts to the JDK's {@link Logger}, which every logging framework can take over, under the name {@value #NAME}: 429,
 * 5xx and missing replies as warnings, all others for debugging. Immutable and thread-safe.
 */
public final class SystemCallLogger implements CallLogger {

    /** The name of the logger. */
    public static final String NAME = "io.getrasl.client";

    private final Logger logger = System.getLogger(NAME);
    private final boolean bodies;

    private SystemCallLogger(boolean bodies) {
        this.bodies = bodies;
    }

    /** One that writes a line for every attempt and no bodies. */
    public static SystemCallLogger create() {
        return new SystemCallLogger(false);
    }

    /**
     * One that also writes the bodies where the level is {@link Level#TRACE}. What the specification marks as sensitive is masked;
     * what else they hold, such as names of groups, is not.
     */
    public SystemCallLogger withBodies() {
        return new SystemCallLogger(true);
    }

    @Override
    public boolean wantsBodies() {
        return bodies && logger.isLoggable(Level.TRACE);
    }

    @Override
    public void log(CallAttempt attempt) {
        logger.log(level(attempt), attempt::toString);
        body(attempt, "sent", attempt.requestBody());
        body(attempt, "received", attempt.replyBody());
    }

    private void body(CallAttempt attempt, String direction, @Nullable String body) {
        if (bodies && body != null) {
            logger.log(Level.TRACE, () -> attempt.operationId() + " " + direction + " " + body);
        }
    }

    private static Level level(CallAttempt attempt) {
        Integer status = attempt.status();
        return status == null || status == 429 || status >= 500 ? Level.WARNING : Level.DEBUG;
    }
}
