package io.getrasl.sandbox.clock;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Notices soon when another sandbox on the database has moved the clock: no request looks for it. A database of one's own needs none. */
@Component
class ClockFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFollower.class);
    private static final long PERIOD_MILLIS = 1000;

    private final ClockJumps jumps;
    private final boolean shared;
    private @Nullable ScheduledExecutorService looks;

    /** @param shared whether other processes may use the database */
    ClockFollower(ClockJumps jumps, @Value("${rasl.sandbox.shared-database}") boolean shared) {
        this.jumps = jumps;
        this.shared = shared;
    }

    @Override
    public synchronized void start() {
        if (!shared || looks != null) {
            return;
        }
        looks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "clock");
            thread.setDaemon(true);
            return thread;
        });
        looks.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            jumps.refresh();
        } catch (RuntimeException e) {
            // Requests say that the database is away; this has the time that it had.
            LOG.debug("The clock cannot be read; trying again", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (looks != null) {
            looks.shutdownNow();
            looks = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looks != null;
    }
}
