package io.getrasl.client;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A few threads for the many short tasks of an HTTP client, where a pool that grows with every burst would keep dozens. When all of
 * them are stuck, because what a caller does on them takes long, another one helps out.
 */
final class ElasticExecutor implements Executor {

    private static final long PATIENCE_MILLIS = 20;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final ThreadPoolExecutor few;
    private final Executor more;

    /**
     * Makes one.
     *
     * @param more gives every task a thread of its own
     */
    ElasticExecutor(Executor more) {
        int threads = Math.max(4, Runtime.getRuntime().availableProcessors());
        this.few =
                new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, waiting, Threads.daemons("rasl-http"));
        this.few.allowCoreThreadTimeOut(true);
        this.more = more;
    }

    @Override
    public void execute(Runnable task) {
        few.execute(task);
        if (!waiting.isEmpty()) {
            watch();
        }
    }

    private void watch() {
        if (!watched.getAndSet(true)) {
            long done = few.getCompletedTaskCount();
            Timer.after(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> helpUnlessMoving(done));
        }
    }

    private void helpUnlessMoving(long before) {
        watched.set(false);
        if (few.getCompletedTaskCount() == before && !waiting.isEmpty()) {
            more.execute(this::help);
        }
        if (!waiting.isEmpty()) {
            watch();
        }
    }

    private void help() {
        for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
            task.run();
        }
    }
}
