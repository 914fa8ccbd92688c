package io.getrasl.client;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of clients that were given no executor, for all of them together; they end when they have nothing to do. */
final class Threads {

    /** For HTTP clients that block: a thread for each that is at work. */
    static final Executor BLOCKING = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("rasl-call"));

    /** For HTTP clients that do not block, and for what goes on after a wait. */
    static final Executor SHORT = new ElasticExecutor(BLOCKING);

    private Threads() {}

    static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
