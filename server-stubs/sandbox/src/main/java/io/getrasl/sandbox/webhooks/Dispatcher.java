package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.ending.Ending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Delivers what is in the outbox: a thread looks for what is due and hands it to others, a few for each workspace. So a receiver that
 * takes its time holds up no request and no other workspace, and no more is in memory than is under way. Thread-safe.
 */
@Component
public class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** How many attempts for one workspace are under way at once. */
    private static final int SLOTS = 4;

    /** How often to look for what other processes left behind. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    /** How often what is settled is thinned out. */
    private static final Duration TIDYING = Duration.ofMinutes(1);

    /** How long attempts under way may go on at the end, even if requests have used up the time; then to come to their end. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Claims claims;
    private final Sender sender;
    private final WebhookSettingsStore settings;
    private final Ending ending;
    private final Clock clock;
    private final DeliveryMetrics metrics;
    private final Map<Long, Semaphore> slots = new ConcurrentHashMap<>();
    private final BlockingQueue<Boolean> wakeUps = new ArrayBlockingQueue<>(1);
    private ExecutorService workers;
    private volatile @Nullable Thread rounds;
    private volatile boolean running;
    private Instant nextTidying = Instant.MIN;

    Dispatcher(Claims claims, WebhookSettingsStore settings, Clock clock, Ending ending, DeliveryMetrics metrics) {
        this.claims = claims;
        this.settings = settings;
        this.ending = ending;
        this.clock = clock;
        this.metrics = metrics;
        this.sender = new Sender(RetryPlan.TIMEOUT, clock);
    }

    /** Has it look for what is due at once, and not only when it would next. */
    public void wake() {
        wakeUps.offer(true);
    }

    @EventListener(Outbox.Filled.class)
    void outboxFilled() {
        wake();
    }

    @Override
    public synchronized void start() {
        tidy();
        running = true;
        workers = Executors.newCachedThreadPool(work -> daemon(work, "webhooks-delivery"));
        rounds = daemon(this::run, "webhooks");
        rounds.start();
    }

    /** Waits for what is under way, and ends it if it takes longer than the end may; it is then attempted again by whoever is next on the database. */
    @Override
    public synchronized void stop() {
        running = false;
        wake();
        try {
            rounds.join();
            workers.shutdown();
            long patience = Math.max(GRACE.toMillis(), ending.remaining().toMillis());
            if (!workers.awaitTermination(patience, TimeUnit.MILLISECONDS)) {
                sender.abort();
                workers.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether somebody looks for what is due. */
    public boolean isAlive() {
        Thread looking = rounds;
        return looking != null && looking.isAlive();
    }

    /** Up before the first request is taken, down after the last is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** What becomes due once the end has begun is left to the next start. */
    private void run() {
        while (running && !ending.hasBegun()) {
            try {
                wakeUps.poll(round().toMillis() + 1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** Starts the attempts that are due, as far as there is room, and tells how long to wait before the next look. */
    private Duration round() {
        Duration wait = IDLE;
        try {
            tidy();
            for (long tenant : settings.tenants()) {
                Duration next = start(tenant, slots.computeIfAbsent(tenant, each -> new Semaphore(SLOTS)));
                wait = next == null || next.compareTo(wait) > 0 ? wait : next;
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox of webhooks cannot be read; trying again", e);
        }
        return wait;
    }

    private void tidy() {
        Instant now = clock.instant();
        if (!now.isBefore(nextTidying)) {
            nextTidying = now.plus(TIDYING);
            claims.forgetOld();
        }
    }

    /** How long nothing of the workspace can be started; null when that is not known. */
    private @Nullable Duration start(long tenant, Semaphore free) {
        // Only this thread takes slots, so there are at least as many as it sees.
        for (Claim claim : claims.take(tenant, free.availablePermits())) {
            free.acquireUninterruptibly();
            workers.execute(() -> attempt(claim, free));
        }
        return free.availablePermits() == 0 ? null : claims.untilNext(tenant);
    }

    private void attempt(Claim claim, Semaphore slot) {
        try {
            Attempt attempt = sender.send(claim.url(), claim.secret(), claim.payload());
            metrics.attempted(claim, attempt, claims.finish(claim, attempt));
        } catch (CancellationException e) {
            claims.release(claim);
        } catch (RuntimeException e) {
            LOG.warn("What became of {} cannot be stored; it will be made again", claim, e);
        } finally {
            slot.release();
            wake();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
