package io.getrasl.sandbox.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Keeps open pages up to date. One thread looks for all, and only while somebody watches. It compares what would be shown, so it also
 * sees what other processes did on the same database, and messages that arrived by the clock alone. Thread-safe.
 */
@Component
class LiveStreams implements SmartLifecycle {

    /** How many pages can be open at once. */
    static final int MOST = 16;

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final long PERIOD_MILLIS = 500;

    /** However much there is to look at, it takes no more than a tenth of the time. */
    private static final int WAITS_PER_LOOK = 9;

    private final OutboxPage page;
    private final List<LiveStream> streams = new CopyOnWriteArrayList<>();
    private final Semaphore opened = new Semaphore(0);
    /** Its threads end by themselves when nobody has needed them for a minute. */
    private final ExecutorService senders = Executors.newCachedThreadPool(work -> daemon(work, "outbox-page-sender"));

    private volatile boolean running;
    private boolean isWatched;

    LiveStreams(OutboxPage page) {
        this.page = page;
    }

    /** A new stream, which starts with every section; empty when there are too many. */
    synchronized Optional<SseEmitter> open(View view) {
        streams.removeIf(LiveStream::isOver);
        if (!running || streams.size() >= MOST) {
            return Optional.empty();
        }
        LiveStream stream = new LiveStream(view, senders);
        streams.add(stream);
        if (!isWatched) {
            isWatched = true;
            daemon(this::watch, "outbox-page").start();
        }
        opened.release();
        if (!running) {
            stream.end();
        }
        return Optional.of(stream.emitter());
    }

    private void watch() {
        try {
            while (isSomebodyThere()) {
                long start = System.nanoTime();
                look();
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                if (opened.tryAcquire(Math.max(PERIOD_MILLIS, WAITS_PER_LOOK * millis), TimeUnit.MILLISECONDS)) {
                    opened.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isSomebodyThere() {
        streams.removeIf(LiveStream::isOver);
        isWatched = running && !streams.isEmpty();
        return isWatched;
    }

    private void look() {
        Map<View, Map<String, String>> looked = new HashMap<>();
        try {
            for (LiveStream stream : streams) {
                stream.show(looked.computeIfAbsent(stream.view(), page::sections));
            }
        } catch (RuntimeException e) {
            LOG.warn("The page cannot be brought up to date; trying again", e);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** In the last phase to start, thus the first to stop: the server waits for open requests, and these never end by themselves. */
    @Override
    public void stop() {
        running = false;
        opened.release();
        streams.forEach(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
