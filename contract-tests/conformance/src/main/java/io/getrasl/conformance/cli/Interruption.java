package io.getrasl.conformance.cli;

import io.getrasl.conformance.check.Session;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens when the process is asked to end: the run makes no more requests, and removes what it created before it ends. */
final class Interruption {
    /** One wait of a server that throttles, and a little more. */
    private static final int LONGEST_SECONDS = 90;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Session session, PrintWriter err) {
        hook = new Thread(() -> {
            err.println("rasl-conformance: interrupted; removing what was created ...");
            session.stop();
            try {
                over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static Interruption of(Session session, PrintWriter err) {
        Interruption interruption = new Interruption(session, err);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The run is over and has cleaned up. */
    void over() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook runs, and has been told.
            over.countDown();
        }
    }
}
