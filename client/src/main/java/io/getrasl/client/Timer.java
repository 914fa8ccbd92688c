package io.getrasl.client;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what is short at its time, on one daemon thread for all clients; it ends when it has had nothing to do for a while. */
final class Timer {

    private static final ScheduledThreadPoolExecutor THREAD = thread();

    private Timer() {}

    private static ScheduledThreadPoolExecutor thread() {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, Threads.daemons("rasl-timer"));
        thread.setRemoveOnCancelPolicy(true);
        thread.setKeepAliveTime(10, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    static Future<?> after(long wait, TimeUnit unit, Runnable task) {
        return THREAD.schedule(task, wait, unit);
    }
}
