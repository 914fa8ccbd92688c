package io.getrasl.sandbox.ending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the sandbox is ending, and how long what is under way may still take, all of it together. Thread-safe. */
@Component
public class Ending {

    private final Duration grace;

    /** By {@link System#nanoTime()}. */
    private volatile @Nullable Long deadline;

    Ending(@Value("${rasl.sandbox.shutdown-seconds}") int seconds) {
        grace = Duration.ofSeconds(seconds);
    }

    /** Before anybody else hears of it, so that whoever does finds it said here. */
    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin() {
        if (deadline == null) {
            deadline = System.nanoTime() + grace.toNanos();
        }
    }

    /** Whether the end has begun. */
    public boolean hasBegun() {
        return deadline != null;
    }

    /** How long what is under way may go on; not below zero. All of the time as long as the end has not begun. */
    public Duration remaining() {
        Long end = deadline;
        return end == null ? grace : Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
