package io.getrasl.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** How the client waits between attempts. */
@FunctionalInterface
interface Sleeper {

    /** Waits really. */
    Sleeper REAL = new Sleeper() {

        @Override
        public void sleep(Duration wait) throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        }

        @Override
        public Future<?> later(Duration wait, Runnable task) {
            return Timer.after(wait.toNanos(), TimeUnit.NANOSECONDS, task);
        }
    };

    /** Holds the thread. */
    void sleep(Duration wait) throws InterruptedException;

    /** Runs a short task after the wait, unless what this gives is cancelled before. */
    default Future<?> later(Duration wait, Runnable task) {
        try {
            sleep(wait);
        } catch (InterruptedException e) {
            return CompletableFuture.failedFuture(e);
        }
        task.run();
        return CompletableFuture.completedFuture(null);
    }
}
