package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox process is killed again and again in the middle of batches, sends and deliveries, and started anew. The moments are chosen by
 * {@code -Drasl.proof.seed=N}; {@code -Drasl.proof.kills=N} makes it a longer run.
 */
class CrashTest {

    private static final long SEED = Long.getLong("rasl.proof.seed", 2026);
    private static final int KILLS = Integer.getInteger("rasl.proof.kills", 3);

    private static final Instant START = Instant.parse("2026-03-02T09:15:18Z");

    /** After it, the claims of a process are another's. */
    private static final Duration LEASE = Duration.ofSeconds(61);

    private static final int CALLERS = 4;
    private static final int MOST_CALLS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final CrashJournal journal = new CrashJournal();

    @TempDir
    private Path folder;

    @Test
    void whatWasAnsweredLastsAndNothingIsThereByHalf() throws InterruptedException {
        String url = TestDatabase.empty(folder);
        Sandbox.start("--port=0", "--db=" + url).close();
        CrashState state = new CrashState(url);
        state.liftLimits();
        try (WebhookListener listener = new WebhookListener()) {
            CrashDeliveries deliveries = new CrashDeliveries(listener);
            // Long enough for every kill to find attempts under way.
            listener.slow(Duration.ofMillis(10));
            String[] options = {"--rate-limit=0", "--db=" + url, "--webhook-url=" + listener.url()};
            for (int kill = 0; kill < KILLS; kill++) {
                live(kill, options);
                state.settle(journal);
                deliveries.killed(state.events(journal));
            }
            try (SandboxProcess last = SandboxProcess.start(START.plus(LEASE.multipliedBy(KILLS)), options)) {
                assertUsage(last, state);
                last.own().awaitNothingPending();
            }
            state.settle(journal);
            deliveries.ended(state.events(journal));
            System.out.printf(
                    "seed %d: %d kills, %d answers, %d batches, %d messages, %d events caught in an attempt%n",
                    SEED,
                    KILLS,
                    journal.answered.get(),
                    journal.batches.size(),
                    journal.sends.size(),
                    deliveries.interrupted());
        }
    }

    /** One life of a sandbox: from its start, under traffic, to its kill. */
    private void live(int life, String... options) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        try (SandboxProcess sandbox = SandboxProcess.start(START.plus(LEASE.multipliedBy(life)), options)) {
            int before = journal.answered.get();
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.add(new Thread(new CrashTraffic(
                        sandbox.as("full"), journal, "%03d%d".formatted(life, caller), random.nextLong())));
            }
            callers.forEach(Thread::start);
            awaitMoment(before + 1 + random.nextInt(MOST_CALLS));
        }
        for (Thread caller : callers) {
            caller.join(PATIENCE.toMillis());
            assertThat(caller.isAlive()).as("a caller hangs").isFalse();
        }
    }

    /** Not only between two answers, but at any moment of a call. */
    private void awaitMoment(int answers) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (journal.answered.get() < answers) {
            assertThat(Instant.now()).as("%d answers", answers).isBefore(deadline);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
        }
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
    }

    private void assertUsage(SandboxProcess sandbox, CrashState state) {
        JsonNode usage = sandbox.as("full").get("/account/usage").data();
        assertThat(usage.path("conversations").path("current").asInt())
                .as("each message of this run went to a number of its own")
                .isEqualTo(journal.sends.size());
        if (TestDatabase.POSTGRESQL) {
            assertThat(usage.path("contacts").path("current").asInt()).isEqualTo(state.contacts());
        }
    }
}
