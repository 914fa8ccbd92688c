package io.getrasl.client;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Ends what takes too long. */
final class Deadline {

    private static final Deadlines ALL = new Deadlines();

    private final long timeout;
    private final LongSupplier since;
    private final Runnable expired;

    /** The places among all, which they take care of. */
    @Nullable
    Deadline previous;

    @Nullable
    Deadline next;

    private Deadline(long timeout, LongSupplier since, Runnable expired) {
        this.timeout = timeout;
        this.since = since;
        this.expired = expired;
    }

    /**
     * Starts now.
     *
     * @param expired ends it; short, because it runs on the timer's thread
     */
    static Deadline in(Duration timeout, Runnable expired) {
        long now = System.nanoTime();
        return of(timeout, () -> now, expired);
    }

    /**
     * Starts, and may start anew.
     *
     * @param since when it started last, in terms of {@link System#nanoTime()}
     * @param expired ends it; short, because it runs on the timer's thread
     */
    static Deadline of(Duration timeout, LongSupplier since, Runnable expired) {
        Deadline deadline = new Deadline(timeout.toNanos(), since, expired);
        ALL.add(deadline);
        return deadline;
    }

    /** When it expires, in terms of {@link System#nanoTime()}, unless it starts anew. */
    long end() {
        return since.getAsLong() + timeout;
    }

    void expire() {
        expired.run();
    }

    void cancel() {
        ALL.remove(this);
    }
}
