package io.getrasl.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where HTTP clients that block are run for asynchronous calls. */
final class Threads {

    /** Daemon threads, made on demand and ended when idle. */
    static final ExecutorService DAEMONS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "rasl-call");
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}
}
