package io.getrasl.client;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Ends what takes too long. Thread-safe. */
final class Deadline {

    private final Duration timeout;
    private final LongSupplier since;
    private final Runnable end;
    private volatile boolean over;
    private volatile @Nullable Future<?> next;

    private Deadline(Duration timeout, LongSupplier since, Runnable end) {
        this.timeout = timeout;
        this.since = since;
        this.end = end;
    }

    /**
     * Starts waiting.
     *
     * @param since when the timeout started last, in terms of {@link System#nanoTime()}
     * @param end runs on the timer's thread
     */
    static Deadline of(Duration timeout, LongSupplier since, Runnable end) {
        Deadline deadline = new Deadline(timeout, since, end);
        deadline.check();
        return deadline;
    }

    private void check() {
        long left = timeout.toNanos() - (System.nanoTime() - since.getAsLong());
        if (over) {
            return;
        }
        if (left <= 0) {
            end.run();
        } else {
            next = Timer.after(left, TimeUnit.NANOSECONDS, this::check);
        }
    }

    void cancel() {
        over = true;
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }
}
